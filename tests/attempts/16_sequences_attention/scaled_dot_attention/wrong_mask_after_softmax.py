"""You hide keys after the softmax and leave it at that. The other weights then sum to less than 1: hide the
scores before the softmax."""

import numpy as np


def attention(q, k, v, mask=None):
    weights = _softmax(q @ k.swapaxes(-1, -2) / np.sqrt(q.shape[-1]))
    if mask is not None:
        weights = np.where(mask, weights, 0.0)
    return weights @ v, weights
