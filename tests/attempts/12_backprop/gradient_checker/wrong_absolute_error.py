"""Your error matches the largest |a - b|, which depends on the scale: a gradient of 1e-6 that is wrong by
half passes, and one of 1e6 that is right to 8 digits fails. Divide by the size of the two."""

import numpy as np


def relative_error(a, b):
    if a.shape != b.shape:
        raise ValueError("shapes differ")
    return float(np.max(np.abs(a - b)))
