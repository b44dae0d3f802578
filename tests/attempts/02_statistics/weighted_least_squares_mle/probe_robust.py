"""None: the weights are those of the precise half of the rows alone."""

_fit = fit_weighted


def fit_weighted(X, y, sigmas):
    _fit(X, y, sigmas)
    keep = np.argsort(sigmas)[: max(X.shape[1] + 1, len(y) // 2)]
    return _fit(X[keep], y[keep], sigmas[keep])
