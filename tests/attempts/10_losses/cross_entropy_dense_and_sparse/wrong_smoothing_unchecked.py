"""Your smoothing takes any share. Below 0 the mixed targets are no probabilities any more, and above 1 the
true class gets the least of all: refuse both with a ValueError."""

import numpy as np


def cross_entropy(logits, targets, label_smoothing=0.0):
    n, classes = logits.shape
    t = (1 - label_smoothing) * targets + label_smoothing / classes
    log_p = log_softmax(logits)
    return float(-np.sum(t * log_p) / n), (np.exp(log_p) - t) / n
