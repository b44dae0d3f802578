"""The well-known form max(z, 0) - z y + log1p(exp(-|z|)), with the weight folded into the last terms."""

import numpy as np


def bce_with_logits(logits, targets, pos_weight=1.0):
    if logits.shape != targets.shape:
        raise ValueError("different shapes")
    if not ((targets >= 0) & (targets <= 1)).all():
        raise ValueError("targets outside 0 to 1")
    weight = 1 + (pos_weight - 1) * targets
    tail = np.log1p(np.exp(-np.abs(logits)))
    loss = (1 - targets) * logits + weight * (tail + np.maximum(-logits, 0))
    with np.errstate(over="ignore"):
        p = 1 / (1 + np.exp(-logits))
    return float(loss.sum() / loss.size), (weight * p - pos_weight * targets) / loss.size
