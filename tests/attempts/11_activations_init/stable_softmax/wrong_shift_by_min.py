"""Your answers match a shift by the smallest logit of each slice. All exponents are then zero or more,
which is the side that overflows: make them zero or less."""

import numpy as np


def softmax(z, axis=-1, temperature=1.0):
    if temperature <= 0:
        raise ValueError("temperature must be positive")
    e = np.exp((z - np.min(z, axis=axis, keepdims=True)) / temperature)
    return e / np.sum(e, axis=axis, keepdims=True)
