"""Plain loops over sequences, units and weights; each sequence stops where it ends."""

import math

import numpy as np


def rnn_step(x, h, W, U, b):
    new = np.zeros(h.shape)
    for n in range(len(h)):
        for j in range(len(b)):
            total = float(b[j])
            for i in range(x.shape[1]):
                total += x[n, i] * W[i, j]
            for i in range(len(b)):
                total += h[n, i] * U[i, j]
            new[n, j] = math.tanh(total)
    return new


def rnn_forward(xs, h0, W, U, b, lengths=None):
    n, t, _ = xs.shape
    if lengths is None:
        lengths = [t] * n
    for length in lengths:
        if not 0 <= length <= t:
            raise ValueError("no such length")
    states = np.zeros((n, t, h0.shape[1]))
    for i in range(n):
        h = h0[i : i + 1]
        for k in range(lengths[i]):
            h = rnn_step(xs[i : i + 1, k], h, W, U, b)
            states[i, k] = h[0]
        states[i, lengths[i] :] = h[0]
    return states


def parity_weights():
    # OR and NAND: both hold where exactly one of the two is 1, and one of them holds in any other case.
    W = np.array([[30.0, -30.0]])
    U = np.array([[15.0, -15.0], [15.0, -15.0]])
    return W, U, np.array([-15.0, 45.0]), np.array([0.5, 0.5]), 0.0
