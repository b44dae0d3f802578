"""You charge only rows that are classified wrongly: that is the perceptron's loss, max(0, -y f(x)). A row
that is right by a margin below 1 pays as well."""


def svm_objective(w, b, X, y, C):
    if not C > 0:
        raise ValueError("C")
    missing = np.maximum(0.0, -_functional(w, b, X, y))
    return float(0.5 * (w @ w) + C * missing.sum())
