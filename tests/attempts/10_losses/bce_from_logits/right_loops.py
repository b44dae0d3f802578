"""Plain loops with math.log1p, case by case for the sign of the logit."""

import math

import numpy as np


def _softplus(z):
    return z + math.log1p(math.exp(-z)) if z > 0 else math.log1p(math.exp(z))


def _sigmoid(z):
    return 1 / (1 + math.exp(-z)) if z > 0 else math.exp(z) / (1 + math.exp(z))


def bce_with_logits(logits, targets, pos_weight=1.0):
    if np.shape(logits) != np.shape(targets):
        raise ValueError("shapes")
    total, grad = 0.0, np.zeros(np.shape(logits))
    for i in np.ndindex(grad.shape):
        z, y = float(logits[i]), float(targets[i])
        if not 0 <= y <= 1:
            raise ValueError(f"{y} is no probability")
        total += pos_weight * y * _softplus(-z) + (1 - y) * _softplus(z)
        grad[i] = (pos_weight * y * (_sigmoid(z) - 1) + (1 - y) * _sigmoid(z)) / grad.size
    return total / grad.size, grad


def bce_from_probs(p, targets, eps=1e-7):
    total = 0.0
    for given, y in zip(p.ravel().tolist(), targets.ravel().tolist()):
        q = min(max(given, eps), 1 - eps)
        total -= y * math.log(q) + (1 - y) * math.log(1 - q)
    return total / p.size
