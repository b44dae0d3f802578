"""With coef0 = 0 you leave out the columns that are 0. The map then has another length than for any other
coef0: they are there all the same."""

_map = poly2_map


def poly2_map(X, coef0):
    if coef0 == 0:
        i, j = np.triu_indices(X.shape[1])
        return X[:, i] * X[:, j] * np.where(i == j, 1.0, np.sqrt(2.0))
    return _map(X, coef0)
