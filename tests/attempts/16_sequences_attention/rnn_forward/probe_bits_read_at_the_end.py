"""Like wrong_filling_is_read: states as a list of rows, one for each sequence, read to the end."""

import numpy as np


def rnn_forward(xs, h0, W, U, b, lengths=None):
    if lengths is not None and not all(0 <= length <= xs.shape[1] for length in lengths):
        raise ValueError("no such length")
    states = np.zeros((*xs.shape[:2], h0.shape[1]))
    for i in range(len(xs)):
        row = h0[i]
        for k in range(xs.shape[1]):
            row = states[i, k] = rnn_step(xs[i, k][None], row[None], W, U, b)[0]
    return states
