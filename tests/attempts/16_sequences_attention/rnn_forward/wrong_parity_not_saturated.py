"""Your weights are right in direction, and too small: tanh is far from its ends, so that the answers are
vague and the error builds up. Multiply W, U and b by a large number."""

import numpy as np


def parity_weights():
    v = np.array([0.5, -0.5])
    return np.ones((1, 2)), np.outer(v, np.ones(2)), np.array([-0.5, -1.5]), v, 0.0
