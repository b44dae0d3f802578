"""Your products of two different features have the factor 2. It enters an inner product from both sides, so
each side gets its root."""


def poly2_map(X, coef0):
    if coef0 < 0:
        raise ValueError("coef0")
    longer = np.column_stack([X, np.full(len(X), np.sqrt(coef0))])
    i, j = np.triu_indices(longer.shape[1])
    return longer[:, i] * longer[:, j] * np.where(i == j, 1.0, 2.0)
