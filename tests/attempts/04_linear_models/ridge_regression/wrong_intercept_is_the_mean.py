"""Your intercept is the mean of the targets. That is the prediction at the mean of the features, not at
zero: take the mean of the features times the weights off it."""

_fit = fit_ridge


def fit_ridge(X, y, lam):
    return _fit(X, y, lam)[0], float(np.mean(y))
