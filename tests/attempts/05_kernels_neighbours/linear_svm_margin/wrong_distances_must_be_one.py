"""You ask for a distance of 1, where the margin y f(x) should be 1. The edges of the street are where the
score is -1 and +1, at a distance of 1 / |w|."""


def svm_objective(w, b, X, y, C):
    if not C > 0:
        raise ValueError("C")
    length = np.linalg.norm(w) or 1.0
    missing = np.maximum(0.0, 1.0 - _functional(w, b, X, y) / length)
    return float(0.5 * (w @ w) + C * missing.sum())


def support_vectors(w, b, X, y, tol=1e-6):
    beyond = _functional(w, b, X, y) / (np.linalg.norm(w) or 1.0) - 1.0
    return np.abs(beyond) <= tol, beyond < -tol
