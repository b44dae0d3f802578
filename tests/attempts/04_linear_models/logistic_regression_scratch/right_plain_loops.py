"""Plain loops over rows and features."""

import math


def _p(row, w, b):
    z = b
    for j in range(len(w)):
        z += w[j] * row[j]
    if z >= 0:
        return 1 / (1 + math.exp(-z))
    e = math.exp(z)
    return e / (1 + e)


def fit_logistic(X, y, lr=1.0, l2=0.0, max_iter=1000, tol=1e-6):
    rows, labels = X.tolist(), [float(v) for v in y]
    for v in labels:
        if v != 0.0 and v != 1.0:
            raise ValueError(f"bad label {v}")
    w, b = [0.0] * len(rows[0]), 0.0
    steps = 0
    while True:
        if steps == max_iter:
            break
        gw, gb = [l2 * v for v in w], 0.0
        for row, label in zip(rows, labels):
            e = (_p(row, w, b) - label) / len(rows)
            gb += e
            for j in range(len(w)):
                gw[j] += e * row[j]
        if all(abs(g) <= tol for g in gw) and abs(gb) <= tol:
            break
        for j in range(len(w)):
            w[j] -= lr * gw[j]
        b -= lr * gb
        steps += 1
    return np.array(w), b, steps


def predict_proba(X, w, b):
    return np.array([_p(row, w.tolist(), b) for row in X.tolist()])


def odds_ratios(w, change):
    return np.array([math.exp(a * c) for a, c in zip(w, change)])
