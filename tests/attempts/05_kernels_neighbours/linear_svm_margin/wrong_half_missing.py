"""Your penalty is the squared length of w. The objective has half of it."""


def svm_objective(w, b, X, y, C):
    if not C > 0:
        raise ValueError("C")
    missing = np.maximum(0.0, 1.0 - _functional(w, b, X, y))
    return float(w @ w + C * missing.sum())
