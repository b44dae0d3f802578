"""Like wrong_base_two: log-probabilities times log2(e), with targets mixed row by row."""

import numpy as np


def cross_entropy(logits, targets, label_smoothing=0.0):
    if label_smoothing < 0 or label_smoothing > 1:
        raise ValueError("share")
    t = np.array([row * (1 - label_smoothing) + label_smoothing / len(row) for row in targets])
    logs = log_softmax(logits)
    bits = [float(-np.log2(np.e) * (log @ row)) for log, row in zip(logs, t)]
    return sum(bits) / len(bits), (np.exp(logs) - t) / len(t)
