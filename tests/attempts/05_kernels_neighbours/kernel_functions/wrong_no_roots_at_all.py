"""Your map has coef0, the root of coef0 times each feature, and the plain products. In the square of the sum
each mixed term comes twice: the single features and the products of two different ones lack a factor
sqrt(2)."""


def poly2_map(X, coef0):
    if coef0 < 0:
        raise ValueError("coef0")
    i, j = np.triu_indices(X.shape[1])
    return np.column_stack([X[:, i] * X[:, j], np.sqrt(coef0) * X, np.full(len(X), float(coef0))])
