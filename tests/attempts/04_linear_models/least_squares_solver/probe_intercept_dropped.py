"""None: an intercept is fitted where none is wanted, and left out of the answer."""

_fit = fit_linear


def fit_linear(X, y, intercept=True):
    w, b = _fit(X, y)
    return w, b if intercept else 0.0
