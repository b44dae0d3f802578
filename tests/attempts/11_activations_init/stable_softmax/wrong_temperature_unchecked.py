"""Your answers match a temperature that is never checked: zero divides by zero, and a negative one silently
favours the smallest logit. The stub asks for a ValueError."""

import numpy as np


def softmax(z, axis=-1, temperature=1.0):
    e = np.exp((z - np.max(z, axis=axis, keepdims=True)) / temperature)
    return e / np.sum(e, axis=axis, keepdims=True)
