"""You hide the keys where the mask is True. Here True means that the query may look; libraries differ,
so look it up each time."""

import numpy as np


def attention(q, k, v, mask=None):
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(q.shape[-1])
    if mask is not None:
        scores = np.where(mask, -np.inf, scores)
    weights = _softmax(scores)
    return weights @ v, weights
