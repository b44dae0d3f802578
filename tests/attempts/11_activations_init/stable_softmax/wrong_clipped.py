"""Your answers match logits clipped to a safe range before exp. All logits beyond the bound become equal, and
so do their probabilities: shift each slice instead, which changes nothing."""

import numpy as np


def softmax(z, axis=-1, temperature=1.0):
    if temperature <= 0:
        raise ValueError("temperature must be positive")
    e = np.exp(np.clip(z / temperature, -500, 500))
    return e / e.sum(axis=axis, keepdims=True)
