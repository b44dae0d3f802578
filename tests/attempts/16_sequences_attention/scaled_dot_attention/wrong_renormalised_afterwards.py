"""You hide keys after the softmax and divide by what is left. Where a hidden key fitted far better than the
rest, their weights are rounded to 0 by then: hide the scores before the softmax."""

import numpy as np


def attention(q, k, v, mask=None):
    weights = _softmax(q @ k.swapaxes(-1, -2) / np.sqrt(q.shape[-1]))
    if mask is not None:
        weights = np.where(mask, weights, 0.0)
        total = weights.sum(axis=-1, keepdims=True)
        weights = weights / np.where(total == 0.0, 1.0, total)
    return weights @ v, weights
