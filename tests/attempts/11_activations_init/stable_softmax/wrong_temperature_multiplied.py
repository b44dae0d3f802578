"""Your answers match logits multiplied by the temperature: a high temperature then sharpens instead of
flattening. The temperature divides."""

import numpy as np


def softmax(z, axis=-1, temperature=1.0):
    if temperature <= 0:
        raise ValueError("temperature must be positive")
    e = np.exp((z - np.max(z, axis=axis, keepdims=True)) * temperature)
    return e / np.sum(e, axis=axis, keepdims=True)
