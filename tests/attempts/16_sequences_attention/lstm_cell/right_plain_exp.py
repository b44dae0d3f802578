"""The plain sigmoid, whose exp overflows to the right limit; the products with x taken out of the loop."""

import numpy as np


def _sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def lstm_forward(xs, h0, c0, W, b):
    t, n, d = xs.shape
    size = h0.shape[-1]
    inputs = xs @ W[:d] + b
    hs = np.zeros((t + 1, n, size))
    hs[0] = h0
    c = np.array(c0)
    for k in range(t):
        z = (inputs[k] + hs[k] @ W[d:]).reshape(n, 4, size)
        i, f, o = (_sigmoid(z[:, m]) for m in (0, 1, 3))
        c = f * c + i * np.tanh(z[:, 2])
        hs[k + 1] = o * np.tanh(c)
    return hs[1:], hs[-1], c
