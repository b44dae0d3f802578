"""You fit an intercept even where none is wanted. Without one the model goes through the origin, and nothing
may be centred."""

_fit = fit_linear


def fit_linear(X, y, intercept=True):
    return _fit(X, y)
