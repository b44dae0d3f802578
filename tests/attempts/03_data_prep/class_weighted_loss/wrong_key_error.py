"""For a label without weight you let a KeyError through, which names no cause. Raise ValueError with a
sentence."""

import numpy as np

_right = weighted_log_loss


def weighted_log_loss(logits, y, weights):
    np.array([weights[label] for label in y.tolist()])
    return _right(logits, y, weights)
