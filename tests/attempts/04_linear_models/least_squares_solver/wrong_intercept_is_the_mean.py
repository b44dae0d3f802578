"""Your intercept is the mean of the targets. That is the prediction at the mean of the features, not at
zero: take the mean of the features times the weights off it."""

_fit = fit_linear


def fit_linear(X, y, intercept=True):
    w, b = _fit(X, y, intercept)
    return w, float(np.mean(y)) if intercept else b
