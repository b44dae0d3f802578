"""You add a small number inside the logarithm to keep it finite. That caps the loss, and cuts its gradient
off, exactly where the discriminator is sure and wrong: work from the logits instead."""

import numpy as np


def _softplus(a):
    return -np.log(_sigmoid(-a) + 1e-8)
