"""Four separate products of sliced weights, the tanh form of the sigmoid, a list of outputs."""

import numpy as np


def _gate(x, h, W, b, k):
    hidden = h.shape[1]
    block = slice(k * hidden, (k + 1) * hidden)
    d = x.shape[1]
    return x @ W[:d, block] + h @ W[d:, block] + b[block]


def _half(z):
    return 0.5 * (1.0 + np.tanh(0.5 * z))


def lstm_step(x, h, c, W, b):
    i, f, g, o = (_gate(x, h, W, b, k) for k in range(4))
    c_new = _half(f) * c + _half(i) * np.tanh(g)
    return _half(o) * np.tanh(c_new), c_new


def lstm_forward(xs, h0, c0, W, b):
    outputs = []
    h, c = h0.copy(), c0.copy()
    for x in xs:
        h, c = lstm_step(x, h, c, W, b)
        outputs.append(h)
    if not outputs:
        return np.zeros((0, *h0.shape)), h, c
    return np.array(outputs), h, c


def init_lstm(d, hidden, rng, forget_bias=1.0):
    blocks = [rng.standard_normal((d + hidden, hidden)) / (d + hidden) ** 0.5 for _ in range(4)]
    b = np.zeros((4, hidden))
    b[1] = forget_bias
    return np.hstack(blocks), b.ravel()
