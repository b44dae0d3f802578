"""Your answers match weights divided by the sum over the whole array: a batch then shares one total of 1.
Each slice along the axis has to sum to 1 by itself."""

import numpy as np


def softmax(z, axis=-1, temperature=1.0):
    if temperature <= 0:
        raise ValueError("temperature must be positive")
    e = np.exp((z - np.max(z, axis=axis, keepdims=True)) / temperature)
    return e / np.sum(e)
