"""Your gradient is -target / p, the derivative with respect to the probabilities. The logits are one step
further back: multiply by the derivative of the softmax, and softmax minus target is left."""

import numpy as np


def cross_entropy(logits, targets, label_smoothing=0.0):
    if not 0 <= label_smoothing <= 1:
        raise ValueError("label_smoothing")
    t = (1 - label_smoothing) * targets + label_smoothing / logits.shape[1]
    log_p = log_softmax(logits)
    with np.errstate(all="ignore"):
        return float(-np.sum(t * log_p) / len(t)), -t / np.exp(log_p) / len(t)
