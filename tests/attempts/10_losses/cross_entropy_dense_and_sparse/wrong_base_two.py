"""Your loss is in bits: it is larger than expected by the factor 1 / ln 2. Logarithms are natural here, and
the gradient softmax minus target belongs to the natural one only."""

import numpy as np


def cross_entropy(logits, targets, label_smoothing=0.0):
    if not 0 <= label_smoothing <= 1:
        raise ValueError("label_smoothing")
    t = (1 - label_smoothing) * targets + label_smoothing / logits.shape[1]
    log_p = log_softmax(logits)
    return float(-np.sum(t * log_p) / len(t) / np.log(2)), (np.exp(log_p) - t) / len(t)
