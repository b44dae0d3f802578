"""None: rank correlations, which no linear model has."""


def standardised_coefs(X, y):
    if np.all(y == y[0]):
        raise ValueError("y")
    ranks = np.argsort(np.argsort(np.column_stack([X, y]), axis=0), axis=0).astype(float)
    return np.corrcoef(ranks.T)[-1, :-1]
