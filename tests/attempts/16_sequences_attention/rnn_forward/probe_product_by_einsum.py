"""Like wrong_weights_transposed: by einsum, with the indices of U exchanged."""

import numpy as np


def rnn_step(x, h, W, U, b):
    return np.tanh(np.einsum("nd,dj->nj", x, W) + np.einsum("ni,ji->nj", h, U) + b[None, :])
