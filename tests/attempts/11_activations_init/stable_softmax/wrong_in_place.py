"""Your answers may be right, but the caller's logits are changed, by an assignment such as `z -= ...`: an
array is passed by reference. Assign the shifted logits to a new name."""

import numpy as np


def softmax(z, axis=-1, temperature=1.0):
    if temperature <= 0:
        raise ValueError("temperature must be positive")
    z -= np.max(z, axis=axis, keepdims=True)
    e = np.exp(z / temperature)
    return e / np.sum(e, axis=axis, keepdims=True)
