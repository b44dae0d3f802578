"""You multiply the rows by 1 / sigma**2 and then square them, which makes the weights 1 / sigma**4. Rows
are multiplied by the ROOT of the weight."""

_fit = fit_weighted


def fit_weighted(X, y, sigmas):
    return _fit(X, y, np.sign(sigmas) * sigmas**2)
