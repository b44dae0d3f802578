"""None: right, in a list, with gradients of the parameters as columns of one array."""

import numpy as np

_right = batchnorm_backward


def batchnorm_backward(dout, x, gamma, eps=1e-5):
    dx, dgamma, dbeta = _right(dout, x, gamma, eps)
    both = np.stack([dgamma, dbeta], axis=1)
    return [np.asfortranarray(dx), both[:, 0], both[:, 1]]
