"""Plain loops over the rows, with math."""

import math


def _p(z):
    return 1 / (1 + math.exp(-z)) if z >= 0 else math.exp(z) / (1 + math.exp(z))


def _checked(y):
    labels = y.tolist()
    if set(labels) - {0, 1}:
        raise ValueError("labels are 0 and 1")
    return labels


def nll(w, X, y):
    total = 0.0
    for x, label in zip(X, _checked(y)):
        z = float(x @ w)
        margin = z if label else -z
        total += math.log1p(math.exp(-margin)) if margin > 0 else math.log1p(math.exp(margin)) - margin
    return total


def gradient(w, X, y):
    grad = np.zeros(len(w))
    for x, label in zip(X, _checked(y)):
        grad += (_p(float(x @ w)) - label) * x
    return grad


def hessian(w, X, y):
    _checked(y)
    total = np.zeros((len(w), len(w)))
    for x in X:
        p = _p(float(x @ w))
        total += p * (1 - p) * np.outer(x, x)
    return total
