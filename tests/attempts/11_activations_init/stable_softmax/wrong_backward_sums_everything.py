"""Your gradient subtracts one sum over the whole array. Slices do not influence each other: each needs a sum
of its own, along the axis."""

import numpy as np


def softmax_backward(p, grad_p, axis=-1):
    return p * (grad_p - np.sum(p * grad_p))
