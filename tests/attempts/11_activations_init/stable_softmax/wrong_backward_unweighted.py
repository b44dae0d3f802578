"""Your gradient subtracts the plain sum of grad_p. What is common to a slice is its mean weighted by the
probabilities, the sum of p * grad_p."""

import numpy as np


def softmax_backward(p, grad_p, axis=-1):
    return p * (grad_p - np.sum(grad_p, axis=axis, keepdims=True))
