"""You divide by the root of the number of keys. A score is a sum over the d entries of a query and a key,
however many keys there are: divide by the root of d."""

import numpy as np


def attention(q, k, v, mask=None):
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(k.shape[1])
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    weights = _softmax(scores)
    return weights @ v, weights
