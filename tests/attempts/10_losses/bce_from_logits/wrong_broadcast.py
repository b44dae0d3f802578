"""Your function lets numpy broadcast targets against logits: scores of shape (n, 1) and labels of shape
(n,) become n * n pairs, and the model learns the mean label. Compare the shapes first."""

import numpy as np

_bce = bce_with_logits


def bce_with_logits(logits, targets, pos_weight=1.0):
    return _bce(*np.broadcast_arrays(logits, targets), pos_weight)
