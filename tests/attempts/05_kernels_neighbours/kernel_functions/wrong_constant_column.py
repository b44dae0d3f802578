"""Your constant column is the root of coef0. The kernel ends in coef0^2, so the column is coef0."""


def poly2_map(X, coef0):
    if coef0 < 0:
        raise ValueError("coef0")
    i, j = np.triu_indices(X.shape[1])
    squares = X[:, i] * X[:, j] * np.where(i == j, 1.0, np.sqrt(2.0))
    return np.column_stack([squares, np.sqrt(2 * coef0) * X, np.full(len(X), np.sqrt(coef0))])
