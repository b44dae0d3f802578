"""Your weights show the last bit. The parity is that of all bits so far, so the state before it has to take
part."""

import numpy as np


def parity_weights():
    gain = 20.0
    return np.array([[gain]]), np.zeros((1, 1)), np.array([-0.5 * gain]), np.array([0.5]), 0.5
