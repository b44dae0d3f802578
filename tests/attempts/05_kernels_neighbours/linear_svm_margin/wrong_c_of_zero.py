"""You refuse a negative C but take 0. No row would pay for falling short then, and w = 0 would always be
best: C has to be above 0."""


def svm_objective(w, b, X, y, C):
    if C < 0:
        raise ValueError("C")
    missing = np.maximum(0.0, 1.0 - _functional(w, b, X, y))
    return float(0.5 * (w @ w) + C * missing.sum())
