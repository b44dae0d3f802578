"""Normal equations with a matrix of weights; the likelihood from the covariance matrix."""


def gaussian_nll(beta, X, y, sigmas):
    if sigmas.size != y.size or np.any(sigmas <= 0):
        raise ValueError("sigmas")
    precision = np.diag(sigmas**-2.0)
    off = y - X @ beta
    return (off @ precision @ off + np.log(sigmas**2).sum() + y.size * np.log(2 * np.pi)) / 2


def fit_equal(X, y):
    beta = np.linalg.solve(X.T @ X, X.T @ y)
    return beta, np.linalg.norm(y - X @ beta) / np.sqrt(y.size)


def fit_weighted(X, y, sigmas):
    if sigmas.size != y.size or np.any(sigmas <= 0):
        raise ValueError("sigmas")
    W = np.diag(1 / sigmas**2)
    return np.linalg.solve(X.T @ W @ X, X.T @ W @ y)
