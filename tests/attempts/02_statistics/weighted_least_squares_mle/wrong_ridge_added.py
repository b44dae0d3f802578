"""You add a small number to the diagonal of the normal equations. Where all sigmas are large, their entries
are small themselves, and the weights are pulled towards 0: the likelihood has no such term."""

_fit = fit_weighted


def fit_weighted(X, y, sigmas):
    _fit(X, y, sigmas)
    weights = 1.0 / sigmas**2
    return np.linalg.solve((X.T * weights) @ X + 1e-8 * np.eye(X.shape[1]), (X.T * weights) @ y)
