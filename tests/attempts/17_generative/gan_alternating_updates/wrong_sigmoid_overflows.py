"""Your sigmoid takes the exponential of large numbers, which is infinite, and infinite over infinite is no
number. Write it so that exp gets no positive numbers."""

import numpy as np


def _sigmoid(a):
    with np.errstate(all="ignore"):
        return np.exp(a) / (1.0 + np.exp(a))
