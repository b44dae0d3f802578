"""Your model goes through the origin also where an intercept is asked for: neither are the data centred nor
is there a column of ones."""

_fit = fit_linear


def fit_linear(X, y, intercept=True):
    return _fit(X, y, False)
