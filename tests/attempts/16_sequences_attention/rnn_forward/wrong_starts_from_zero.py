"""Your loop starts from zeros instead of the state that it was given."""

import numpy as np


def rnn_forward(xs, h0, W, U, b, lengths=None):
    n, t, _ = xs.shape
    if lengths is not None and (lengths.min() < 0 or lengths.max() > t):
        raise ValueError("lengths")
    h, states = np.zeros(h0.shape), []
    for k in range(t):
        new = rnn_step(xs[:, k], h, W, U, b)
        h = new if lengths is None else np.where((k < lengths)[:, None], new, h)
        states.append(h)
    return np.stack(states, axis=1) if states else np.zeros((n, 0, h0.shape[1]))
