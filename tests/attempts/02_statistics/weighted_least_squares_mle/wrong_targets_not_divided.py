"""You divide the features by sigma, and not the targets. Both sides of a row's equation have to be in the
same units."""

_fit = fit_weighted


def fit_weighted(X, y, sigmas):
    return _fit(X, y * sigmas if sigmas.shape == y.shape else y, sigmas)
