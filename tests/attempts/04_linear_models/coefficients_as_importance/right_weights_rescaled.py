"""Raw weights by a column of ones, rescaled afterwards; the factors by a regression for each feature."""

import statistics


def _weights(X, y):
    return np.linalg.lstsq(np.column_stack([X, np.ones(len(X))]), y, rcond=None)[0]


def standardised_coefs(X, y):
    if len(set(y.tolist())) == 1:
        raise ValueError("no spread")
    kept = [j for j in range(X.shape[1]) if len(set(X[:, j].tolist())) > 1]
    w = _weights(X[:, kept], y)
    coefs = [0.0] * X.shape[1]
    for j, weight in zip(kept, w):
        coefs[j] = weight * statistics.pstdev(X[:, j].tolist()) / statistics.pstdev(y.tolist())
    return np.array(coefs)


def bootstrap_coef_sd(X, y, reps, rng):
    if reps <= 1:
        raise ValueError("too few")
    draws = rng.integers(len(y), size=(reps, len(y)))
    columns = zip(*(standardised_coefs(X[rows], y[rows]).tolist() for rows in draws))
    return np.array([statistics.stdev(column) for column in columns])


def variance_inflation(X):
    factors = np.empty(X.shape[1])
    for j in range(X.shape[1]):
        others, x = np.delete(X, j, axis=1), X[:, j]
        w = _weights(others, x)
        left = x - others @ w[:-1] - w[-1]
        factors[j] = np.var(x) / np.var(left)
    return factors
