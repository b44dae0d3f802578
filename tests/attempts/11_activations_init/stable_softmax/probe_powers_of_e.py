"""Like wrong_no_shift: powers of e, one slice at a time."""

import numpy as np


def _one(logits):
    weights = np.power(np.e, logits)
    return weights / weights.sum()


def softmax(z, axis=-1, temperature=1.0):
    if temperature <= 0:
        raise ValueError("the temperature is not positive")
    return np.apply_along_axis(_one, axis, z / temperature)
