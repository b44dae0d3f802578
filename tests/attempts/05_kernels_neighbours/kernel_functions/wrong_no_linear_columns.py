"""Your columns for the single features are 0. The square of x . z + coef0 has a middle term, 2 coef0 x .
z."""


def poly2_map(X, coef0):
    if coef0 < 0:
        raise ValueError("coef0")
    d = X.shape[1]
    i, j = np.triu_indices(d)
    squares = X[:, i] * X[:, j] * np.where(i == j, 1.0, np.sqrt(2.0))
    return np.column_stack([squares, np.zeros((len(X), d)), np.full(len(X), float(coef0))])
