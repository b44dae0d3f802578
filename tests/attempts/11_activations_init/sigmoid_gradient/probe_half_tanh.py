"""Like wrong_by_tanh: half of tanh plus one half."""

import numpy as np


def sigmoid(x):
    return (np.tanh(np.multiply(x, 0.5)) + 1) / 2
