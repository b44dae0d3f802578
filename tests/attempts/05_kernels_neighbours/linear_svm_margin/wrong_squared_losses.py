"""You square what is missing to a margin of 1. That is the squared hinge; the soft margin asked for pays in
proportion."""


def svm_objective(w, b, X, y, C):
    if not C > 0:
        raise ValueError("C")
    missing = np.maximum(0.0, 1.0 - _functional(w, b, X, y))
    return float(0.5 * (w @ w) + C * np.sum(missing**2))
