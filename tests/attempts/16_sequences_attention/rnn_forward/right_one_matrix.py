"""Input, state and a one side by side, against all weights in one matrix; the filling is replaced before it
is read."""

import numpy as np


def _all(W, U, b):
    return np.vstack([W, U, b[None]])


def _step(x, h, A):
    return np.tanh(np.concatenate([x, h, np.ones((len(x), 1))], axis=1) @ A)


def rnn_step(x, h, W, U, b):
    return _step(x, h, _all(W, U, b))


def rnn_forward(xs, h0, W, U, b, lengths=None):
    n, t, d = xs.shape
    lengths = np.full(n, t) if lengths is None else np.asarray(lengths)
    if lengths.min() < 0 or lengths.max() > t:
        raise ValueError("lengths")
    real = np.arange(t) < lengths[:, None]
    xs = np.where(real[:, :, None], xs, 0.0)
    A, states = _all(W, U, b), np.zeros((t + 1, n, h0.shape[1]))
    states[0] = h0
    for k in range(t):
        states[k + 1] = states[k]
        states[k + 1, real[:, k]] = _step(xs[:, k], states[k], A)[real[:, k]]
    return states[1:].swapaxes(0, 1)


def parity_weights():
    # Three units, one of which has nothing to do, and a bias in the answer that the others allow for.
    v, c = np.array([0.49, -0.49, 0.0]), 0.01
    W = np.full((1, 3), 100.0)
    return W, 100.0 * np.outer(v, np.ones(3)), 100.0 * np.array([-0.5, -1.5, -3.0]) + 100.0 * c, v, c
