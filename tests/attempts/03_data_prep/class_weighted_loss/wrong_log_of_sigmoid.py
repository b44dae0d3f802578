"""You take the logarithm of a sigmoid that is rounded to 0 or 1 for a sure model. Work from the logits, in a
form that cannot overflow."""

import numpy as np


def _softplus(a):
    with np.errstate(all="ignore"):
        return -np.log(1 - 1 / (1 + np.exp(-a)))
