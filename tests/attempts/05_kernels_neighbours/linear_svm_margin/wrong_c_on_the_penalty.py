"""You multiply the penalty by C, as if it were lambda. C stands at the losses: the larger it is, the less
the penalty counts."""


def svm_objective(w, b, X, y, C):
    if not C > 0:
        raise ValueError("C")
    missing = np.maximum(0.0, 1.0 - _functional(w, b, X, y))
    return float(0.5 * C * (w @ w) + missing.sum())
