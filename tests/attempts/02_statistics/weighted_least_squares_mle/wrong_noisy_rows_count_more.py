"""You weigh by the variance. The noisier a row is, the LESS it is to count."""

_fit = fit_weighted


def fit_weighted(X, y, sigmas):
    if sigmas.shape != y.shape or (sigmas <= 0).any():
        return _fit(X, y, sigmas)
    return _fit(X, y, 1 / sigmas)
