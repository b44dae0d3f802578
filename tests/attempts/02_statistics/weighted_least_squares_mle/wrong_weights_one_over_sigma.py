"""You weigh the squared residuals by 1 / sigma. The likelihood has the residual in units of sigma, squared
as a whole: the weight is 1 / sigma**2."""

_fit = fit_weighted


def fit_weighted(X, y, sigmas):
    return _fit(X, y, np.sign(sigmas) * np.sqrt(np.abs(sigmas)))
