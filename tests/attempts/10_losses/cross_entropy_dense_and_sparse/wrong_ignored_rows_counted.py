"""Your ignored rows have no loss and no gradient, but they still count in the mean: the more padding a
batch holds, the smaller its loss. Divide by the number of rows that count."""

import numpy as np


def sparse_cross_entropy(logits, labels, ignore_index=None):
    n, classes = logits.shape
    counted = np.full(n, True) if ignore_index is None else labels != ignore_index
    kept = labels[counted]
    if ((kept < 0) | (kept >= classes)).any():
        raise ValueError("labels")
    grad = np.zeros(logits.shape)
    if not len(kept):
        return 0.0, grad
    log_p = log_softmax(logits[counted])
    at = np.arange(len(kept)), kept
    p = np.exp(log_p)
    p[at] -= 1
    grad[counted] = p / n
    return float(-np.sum(log_p[at]) / n), grad
