"""Computes only the sequences that still run, and picks the rest up at the end by index."""

import numpy as np


def rnn_step(x, h, W, U, b):
    return np.tanh(np.einsum("nd,dh->nh", x, W) + np.einsum("ng,gh->nh", h, U) + b)


def rnn_forward(xs, h0, W, U, b, lengths=None):
    n, t, _ = xs.shape
    if lengths is not None and not all(0 <= length <= t for length in lengths.tolist()):
        raise ValueError("lengths")
    h = np.array(h0)
    states = [h.copy()]
    for k in range(t):
        running = np.arange(n) if lengths is None else np.flatnonzero(lengths > k)
        h[running] = rnn_step(xs[running, k], h[running], W, U, b)
        states.append(h.copy())
    return np.array(states)[1:].transpose(1, 0, 2)


def parity_weights():
    gain = 12.0
    W = np.array([[gain, gain]])
    U = np.array([[0.5, 0.5], [-0.5, -0.5]]) * gain
    return [W, U, np.array([-0.5, -1.5]) * gain, np.array([0.5, -0.5]), 0]
