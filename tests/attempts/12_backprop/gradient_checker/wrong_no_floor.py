"""Your error divides by |a| + |b| without a floor: two zeros give 0 / 0, and two numbers that are nothing but
rounding noise look like a mistake."""

import numpy as np


def relative_error(a, b):
    if a.shape != b.shape:
        raise ValueError("shapes differ")
    with np.errstate(invalid="ignore"):
        return float(np.max(np.abs(a - b) / (np.abs(a) + np.abs(b))))
