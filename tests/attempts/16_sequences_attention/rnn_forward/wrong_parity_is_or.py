"""Your weights remember whether there was a one at all. The parity goes back to 0 at the second one."""

import numpy as np


def parity_weights():
    gain = 20.0
    return np.array([[2 * gain]]), np.array([[gain]]), np.array([-0.5 * gain]), np.array([0.5]), 0.5
