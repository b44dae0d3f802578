"""Gathers and scatters by one-hot matrices."""

import numpy as np


def loss_and_gradients(V, U, centres, neighbours, negatives):
    b, k = negatives.shape
    C = np.eye(len(V))[centres]
    O, N = np.eye(len(U))[neighbours], np.eye(len(U))[negatives.ravel()]
    v = C @ V
    good = np.sum(v * (O @ U), axis=1)
    bad = np.sum(np.repeat(v, k, axis=0) * (N @ U), axis=1)
    loss = np.mean(np.logaddexp(0, -good)) + np.sum(np.logaddexp(0, bad)) / b
    d_good = -np.exp(-np.logaddexp(0, good)) / b
    d_bad = np.exp(-np.logaddexp(0, -bad)) / b
    d_v = d_good[:, None] * (O @ U) + (d_bad[:, None] * (N @ U)).reshape(b, k, -1).sum(axis=1)
    d_U = O.T @ (d_good[:, None] * v) + N.T @ (d_bad[:, None] * np.repeat(v, k, axis=0))
    return loss, C.T @ d_v, d_U
