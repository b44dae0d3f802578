"""None: beyond 710 the square overflows, and 0 is no different from 1e-310 for a diagnosis."""

import numpy as np


def sigmoid_gradient(x):
    with np.errstate(over="ignore"):
        return 0.25 / np.cosh(np.asarray(x, dtype=float) / 2) ** 2
