"""Your labels are not checked. Numpy takes a negative label from the end of the row, so that padding which
nobody asked to ignore is learnt as a class; refuse every label outside the range."""

import numpy as np


def sparse_cross_entropy(logits, labels, ignore_index=None):
    counted = np.full(len(labels), True) if ignore_index is None else labels != ignore_index
    kept = labels[counted]
    grad = np.zeros(logits.shape)
    if not len(kept):
        return 0.0, grad
    log_p = log_softmax(logits[counted])
    at = np.arange(len(kept)), kept
    p = np.exp(log_p)
    p[at] -= 1
    grad[counted] = p / len(kept)
    return float(-np.mean(log_p[at])), grad
