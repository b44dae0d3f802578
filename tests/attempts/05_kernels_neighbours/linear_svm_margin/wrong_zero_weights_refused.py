"""You refuse w = 0 in the objective too. Nothing is divided there: no weights are allowed, and all rows
simply have the margin y b."""

_right = svm_objective


def svm_objective(w, b, X, y, C):
    if not np.any(w):
        raise ValueError("w is 0")
    return _right(w, b, X, y, C)
