"""Like wrong_log_of_sigmoid: entry by entry, in a loop."""

import numpy as np


def bce_with_logits(logits, targets, pos_weight=1.0):
    if logits.shape != targets.shape or targets.min() < 0 or targets.max() > 1:
        raise ValueError("targets")
    total, grad = 0.0, np.zeros(logits.shape)
    with np.errstate(all="ignore"):
        for i in np.ndindex(logits.shape):
            s = np.float64(1.0) / (1.0 + np.exp(-logits[i]))
            total -= pos_weight * targets[i] * np.log(s) + (1.0 - targets[i]) * np.log(1.0 - s)
            grad[i] = (1 - targets[i]) * s + pos_weight * targets[i] * (s - 1)
    return float(total / grad.size), grad / grad.size
