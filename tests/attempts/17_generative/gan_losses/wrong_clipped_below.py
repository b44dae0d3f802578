"""You clip the probability from below at 1e-12 before you take its logarithm. No sample can then cost more
than 27.6, while a discriminator that is sure and wrong pays as much as its logit: take log(1 + exp(a)) from
the logit."""

import numpy as np


def _softplus(a):
    return -np.log(np.maximum(_sigmoid(-a), 1e-12))
