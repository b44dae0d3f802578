"""Your penalty contains the offset. The boundary would then depend on where the origin lies: only the
weights are penalised."""


def svm_objective(w, b, X, y, C):
    if not C > 0:
        raise ValueError("C")
    missing = np.maximum(0.0, 1.0 - _functional(w, b, X, y))
    return float(0.5 * (w @ w + b**2) + C * missing.sum())
