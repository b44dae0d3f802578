"""Your ignored label is told by its sign: every negative one is left out, and no other. ignore_index may be
any integer, and any other label outside the range is an error."""

import numpy as np


def sparse_cross_entropy(logits, labels, ignore_index=None):
    counted = labels >= 0
    kept = labels[counted]
    if (kept >= logits.shape[1]).any():
        raise ValueError("labels")
    grad = np.zeros(logits.shape)
    if not len(kept):
        return 0.0, grad
    log_p = log_softmax(logits[counted])
    at = np.arange(len(kept)), kept
    p = np.exp(log_p)
    p[at] -= 1
    grad[counted] = p / len(kept)
    return float(-np.mean(log_p[at])), grad
