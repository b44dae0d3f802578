"""You average the losses over the rows. With this C they are added up."""


def svm_objective(w, b, X, y, C):
    if not C > 0:
        raise ValueError("C")
    missing = np.maximum(0.0, 1.0 - _functional(w, b, X, y))
    return float(0.5 * (w @ w) + C * missing.mean())
