"""You fit without looking at the sigmas. Where they differ, the precise rows have to count more."""

_fit = fit_weighted


def fit_weighted(X, y, sigmas):
    _fit(X, y, sigmas)
    return np.linalg.lstsq(X, y, rcond=None)[0]
