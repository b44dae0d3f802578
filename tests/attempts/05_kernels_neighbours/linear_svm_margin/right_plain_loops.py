"""Plain loops over rows and features, and each case for itself."""

import math


def _score(w, b, x):
    total = b
    for wi, xi in zip(w, x):
        total += wi * xi
    return total


def _check(y):
    for label in y.tolist():
        if label not in (-1, 1):
            raise ValueError(f"label {label}")


def margins(w, b, X, y):
    _check(y)
    length = math.sqrt(sum(wi**2 for wi in w.tolist()))
    if length == 0:
        raise ValueError("no boundary")
    distances = np.empty(len(y))
    for i in range(len(y)):
        distances[i] = y[i] * _score(w, b, X[i]) / length
    return distances, 2 / length


def svm_objective(w, b, X, y, C):
    _check(y)
    if C <= 0:
        raise ValueError("C")
    total = 0.0
    for x, label in zip(X, y):
        margin = label * _score(w, b, x)
        if margin < 1:
            total += C * (1 - margin)
    for wi in w:
        total += wi**2 / 2
    return total


def support_vectors(w, b, X, y, tol=1e-6):
    _check(y)
    on, short = [], []
    for x, label in zip(X, y):
        margin = label * _score(w, b, x)
        on.append(1 - tol <= margin <= 1 + tol)
        short.append(margin < 1 - tol)
    return np.array(on), np.array(short)
