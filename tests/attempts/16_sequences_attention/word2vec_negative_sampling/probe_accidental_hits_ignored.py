"""None: a negative that happens to be the neighbour is left out, as some programs do."""

import numpy as np


def loss_and_gradients(V, U, centres, neighbours, negatives):
    others = np.concatenate([neighbours[:, None], negatives], axis=1)
    v, u = V[centres], U[others]
    logits = np.sum(v[:, None] * u, axis=2)
    labels = np.zeros(others.shape)
    labels[:, 0] = 1.0
    losses = np.logaddexp(0.0, logits) - labels * logits
    loss = float(losses.sum() / len(centres))
    slopes = (1 / (1 + np.exp(-np.clip(logits, -700, 700))) - labels) / len(centres)
    slopes[:, 1:][negatives == neighbours[:, None]] = 0.0
    grad_V, grad_U = np.zeros(V.shape), np.zeros(U.shape)
    np.add.at(grad_V, centres, np.sum(slopes[:, :, None] * u, axis=1))
    np.add.at(grad_U, others, slopes[:, :, None] * v[:, None])
    return loss, grad_V, grad_U
