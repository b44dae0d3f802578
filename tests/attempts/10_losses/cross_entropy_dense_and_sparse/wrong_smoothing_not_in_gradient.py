"""Your loss is smoothed, but your gradient still belongs to the targets as they came. Smooth the targets
first, and use them in both."""

import numpy as np


def cross_entropy(logits, targets, label_smoothing=0.0):
    if not 0 <= label_smoothing <= 1:
        raise ValueError("label_smoothing")
    n, classes = logits.shape
    t = (1 - label_smoothing) * targets + label_smoothing / classes
    log_p = log_softmax(logits)
    return float(-np.sum(t * log_p) / n), (np.exp(log_p) - targets) / n
