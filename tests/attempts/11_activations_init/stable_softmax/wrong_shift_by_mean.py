"""Your answers match a shift by the mean of each slice. The best logit can still lie far above the mean, and
its exp overflows: make all exponents zero or less."""

import numpy as np


def softmax(z, axis=-1, temperature=1.0):
    if temperature <= 0:
        raise ValueError("temperature must be positive")
    e = np.exp((z - np.mean(z, axis=axis, keepdims=True)) / temperature)
    return e / np.sum(e, axis=axis, keepdims=True)
