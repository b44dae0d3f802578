"""None: right, as one over the sum of exp of the differences to all other logits."""

import numpy as np


def softmax(z, axis=-1, temperature=1.0):
    if temperature <= 0:
        raise ValueError("temperature must be positive")
    z = np.moveaxis(z, axis, -1) / temperature
    masked = np.isneginf(z)
    safe = np.where(masked, 0.0, z)
    difference = safe[..., None, :] - safe[..., :, None]
    with np.errstate(over="ignore"):
        ratios = np.where(masked[..., None, :], 0.0, np.exp(difference))
    return np.moveaxis(np.where(masked, 0.0, 1.0 / np.maximum(ratios.sum(axis=-1), 1.0)), -1, axis)
