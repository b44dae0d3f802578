"""Like wrong_weights_one_over_sigma: normal equations with the weights 1 / sigma."""

_fit = fit_weighted


def fit_weighted(X, y, sigmas):
    _fit(X, y, sigmas)
    weights = 1.0 / sigmas
    return np.linalg.solve((X.T * weights) @ X, (X.T * weights) @ y)
