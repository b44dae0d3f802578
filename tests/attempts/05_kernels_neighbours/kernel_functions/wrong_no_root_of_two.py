"""Your products of two different features lack their factor sqrt(2). In the square of the sum each of them
comes twice, and one column has to stand for both."""


def poly2_map(X, coef0):
    if coef0 < 0:
        raise ValueError("coef0")
    i, j = np.triu_indices(X.shape[1])
    linear = np.sqrt(2 * coef0) * X
    return np.column_stack([X[:, i] * X[:, j], linear, np.full(len(X), float(coef0))])
