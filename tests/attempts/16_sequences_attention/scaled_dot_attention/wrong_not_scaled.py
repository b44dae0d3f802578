"""Your scores are the bare dot products. Their spread grows with the root of d, and the softmax saturates in
wide layers: divide by the root of d."""

import numpy as np


def attention(q, k, v, mask=None):
    scores = q @ k.swapaxes(-1, -2)
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    weights = _softmax(scores)
    return weights @ v, weights
