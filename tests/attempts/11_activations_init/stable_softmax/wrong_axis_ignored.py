"""Your answers match softmax over the last axis whatever axis is asked for: pass the axis on to every maximum
and every sum."""

import numpy as np


def softmax(z, axis=-1, temperature=1.0):
    if temperature <= 0:
        raise ValueError("temperature must be positive")
    e = np.exp((z - np.max(z, axis=-1, keepdims=True)) / temperature)
    return e / np.sum(e, axis=-1, keepdims=True)
