"""You fill in a number such as -10,000 for hidden keys. A visible score may lie below it, and then the hidden
key decides about the row: put minus infinity in its place."""

import numpy as np


def attention(q, k, v, mask=None):
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(q.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, -1e4)
    weights = _softmax(scores)
    if mask is not None:
        weights = np.where(mask, weights, 0.0)
    return weights @ v, weights
