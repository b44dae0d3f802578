"""Counter, np.average with weights, logaddexp, and odds for the correction."""

from collections import Counter

import numpy as np


def balanced_weights(y):
    counts = Counter(y.tolist())
    return {k: len(y) / len(counts) / c for k, c in counts.items()}


def weighted_log_loss(logits, y, weights):
    if any(label not in weights for label in y):
        raise ValueError("a label has no weight")
    w = np.where(y == 1, weights.get(1, 0.0), weights.get(0, 0.0))
    loss = np.average(np.logaddexp(0, np.where(y == 1, -logits, logits)), weights=w)
    p = np.exp(-np.logaddexp(0, -logits))
    return loss, w * (p - y) / np.sum(w)


def unweighted_probabilities(logits, weights):
    return np.exp(-np.logaddexp(0.0, np.log(weights[1]) - np.log(weights[0]) - logits))
