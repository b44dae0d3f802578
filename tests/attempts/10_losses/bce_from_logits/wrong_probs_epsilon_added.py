"""Your loss adds eps inside the logarithms instead of clipping. Every probability is then changed, even the
ordinary ones, and the loss of an answer that is right and certain falls below 0."""

import numpy as np


def bce_from_probs(p, targets, eps=1e-7):
    return float(np.mean(-(targets * np.log(p + eps) + (1 - targets) * np.log(1 - p + eps))))
