"""Your gradient subtracts one mean over the whole array. Slices do not influence each other: each needs the
mean of its own upstream gradient, along the axis."""

import numpy as np


def softmax_backward(p, grad_p, axis=-1):
    return p * (grad_p - np.sum(p * grad_p))
