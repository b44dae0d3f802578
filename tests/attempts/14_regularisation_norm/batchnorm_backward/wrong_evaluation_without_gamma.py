"""Your gradient at evaluation leaves out gamma."""

import numpy as np


def batchnorm_eval_backward(dout, gamma, running_var, eps=1e-5):
    slope = 1 / np.sqrt(running_var + eps)
    return dout * slope.reshape(1, -1, *(1,) * (dout.ndim - 2))
