"""Your loss takes the logarithm of a finished sigmoid. At large logits that has rounded to 0 or 1, and
log(0) is -inf: write -log sigmoid(z) as log(1 + exp(-z)) on paper first."""

import numpy as np


def bce_with_logits(logits, targets, pos_weight=1.0):
    if logits.shape != targets.shape or np.any((targets < 0) | (targets > 1)):
        raise ValueError("targets")
    with np.errstate(all="ignore"):
        p = 1 / (1 + np.exp(-logits))
        loss = np.mean(-(pos_weight * targets * np.log(p) + (1 - targets) * np.log(1 - p)))
    return float(loss), (p * (1 - targets) - pos_weight * targets * (1 - p)) / logits.size
