"""Like wrong_gradient_with_slope: the output's error times its slope, for each answer."""

import numpy as np


def bce_with_logits(logits, targets, pos_weight=1.0):
    if logits.shape != targets.shape or targets.min() < 0 or targets.max() > 1:
        raise ValueError("targets")
    loss = pos_weight * targets * np.logaddexp(0, -logits) + (1 - targets) * np.logaddexp(0, logits)
    with np.errstate(over="ignore"):
        s = 1 / (1 + np.exp(-logits))
    error = (1 - targets) * s - pos_weight * targets * (1 - s)
    return float(loss.mean()), error * (s * (1 - s)) / s.size
