"""Your weight multiplies whole entries, those with a target of exactly 1. A target in between is partly
positive: the weight belongs to the term y log p of every entry, whatever its y."""

import numpy as np

_bce = bce_with_logits


def bce_with_logits(logits, targets, pos_weight=1.0):
    _bce(logits, targets)
    weight = np.where(targets == 1, pos_weight, 1.0)
    loss = targets * np.logaddexp(0, -logits) + (1 - targets) * np.logaddexp(0, logits)
    p = 0.5 * (1 + np.tanh(logits / 2))
    return float(np.mean(weight * loss)), weight * (p - targets) / logits.size
