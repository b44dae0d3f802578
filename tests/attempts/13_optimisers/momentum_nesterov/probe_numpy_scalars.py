"""None: right, with lengths as arrays without dimensions."""

import numpy as np

_right = step_length


def step_length(lr, beta, k=None):
    return np.array(_right(lr, beta, k))
