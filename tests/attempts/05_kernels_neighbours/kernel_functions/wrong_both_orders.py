"""You have a column for each order of two features, x1 x2 and x2 x1. Their inner products are right, but
one column with a factor is enough for both."""


def poly2_map(X, coef0):
    if coef0 < 0:
        raise ValueError("coef0")
    longer = np.column_stack([X, np.full(len(X), np.sqrt(coef0))])
    return (longer[:, :, None] * longer[:, None, :]).reshape(len(X), -1)
