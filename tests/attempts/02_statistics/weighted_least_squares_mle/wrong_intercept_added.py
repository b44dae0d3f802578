"""You centre the data, or add an intercept. The model has no other columns than those of X."""

_fit_equal, _fit_weighted = fit_equal, fit_weighted


def fit_equal(X, y):
    return _fit_equal(X - X.mean(axis=0), y - y.mean())


def fit_weighted(X, y, sigmas):
    return _fit_weighted(X - X.mean(axis=0), y - y.mean(), sigmas)
