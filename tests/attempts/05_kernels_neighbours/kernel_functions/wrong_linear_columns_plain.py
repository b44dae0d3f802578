"""Your columns for the single features are the features. The middle term of the square is 2 coef0 x . z, so
each of them has the factor sqrt(2 coef0)."""


def poly2_map(X, coef0):
    if coef0 < 0:
        raise ValueError("coef0")
    i, j = np.triu_indices(X.shape[1])
    squares = X[:, i] * X[:, j] * np.where(i == j, 1.0, np.sqrt(2.0))
    return np.column_stack([squares, X, np.full(len(X), float(coef0))])
