"""Everything from correlations: the coefficients solve R b = r, and the factors are the diagonal of the
inverse of R."""


def _correlations(X):
    Z = X - X.mean(axis=0)
    S = Z.T @ Z
    scale = np.sqrt(np.diag(S))
    return S / np.outer(scale, scale)


def standardised_coefs(X, y):
    if np.ptp(y) == 0:
        raise ValueError("y is constant")
    moves = np.ptp(X, axis=0) > 0
    R = _correlations(np.column_stack([X[:, moves], y]))
    coefs = np.zeros(len(moves))
    coefs[moves] = np.linalg.solve(R[:-1, :-1], R[:-1, -1])
    return coefs


def bootstrap_coef_sd(X, y, reps, rng):
    if not reps > 1:
        raise ValueError(reps)
    found = np.zeros((reps, X.shape[1]))
    for i, rows in enumerate(rng.integers(0, len(X), size=(reps, len(X)))):
        found[i] = standardised_coefs(X[rows], y[rows])
    return found.std(axis=0, ddof=1)


def variance_inflation(X):
    return np.diag(np.linalg.inv(_correlations(X)))
