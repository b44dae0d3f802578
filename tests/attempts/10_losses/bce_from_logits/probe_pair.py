"""None: right, the pair as a list, the loss as an array without dimensions."""

import numpy as np

_bce = bce_with_logits


def bce_with_logits(logits, targets, pos_weight=1.0):
    loss, grad = _bce(logits, targets, pos_weight)
    return [np.array(loss), grad]
