"""Your slopes at evaluation line up with the last axis. For images the channels are axis 1: give the slopes
a shape that says so."""

import numpy as np


def batchnorm_eval_backward(dout, gamma, running_var, eps=1e-5):
    slope = gamma / np.sqrt(running_var + eps)
    return dout * slope
