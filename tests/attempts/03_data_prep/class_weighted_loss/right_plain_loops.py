"""Plain loops with the math module; labels as numpy integers in the dict."""

import math

import numpy as np


def balanced_weights(y):
    classes = set(y)
    return {k: len(y) / (len(classes) * sum(1 for label in y if label == k)) for k in classes}


def _p(a):
    return 1 / (1 + math.exp(-a)) if a >= 0 else math.exp(a) / (1 + math.exp(a))


def weighted_log_loss(logits, y, weights):
    loss = total = 0.0
    grad = np.zeros(len(y))
    for i, (a, label) in enumerate(zip(logits, y)):
        try:
            w = weights[label]
        except KeyError:
            raise ValueError(f"no weight for {label}") from None
        away = -a if label else a
        loss += w * (max(away, 0) + math.log1p(math.exp(-abs(away))))
        grad[i] = w * (_p(a) - label)
        total += w
    return loss / total, grad / total


def unweighted_probabilities(logits, weights):
    shift = math.log(weights[0]) - math.log(weights[1])
    return np.array([_p(a + shift) for a in logits])
