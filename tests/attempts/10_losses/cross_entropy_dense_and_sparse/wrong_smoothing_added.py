"""Your smoothing adds the uniform share without taking it from the target, so that targets sum to more than
1. Both have to happen: shrink the target, then add."""

import numpy as np


def cross_entropy(logits, targets, label_smoothing=0.0):
    if not 0 <= label_smoothing <= 1:
        raise ValueError("label_smoothing")
    n, classes = logits.shape
    t = targets + label_smoothing / classes
    log_p = log_softmax(logits)
    return float(-np.sum(t * log_p) / n), (np.exp(log_p) - t) / n
