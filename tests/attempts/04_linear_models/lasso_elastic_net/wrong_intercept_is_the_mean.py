"""Your intercept is the mean of the targets, which is the prediction at the means of the columns. Take the
weights times these means off it."""

_fit = fit_elastic_net


def fit_elastic_net(X, y, lam, l1_ratio=1.0):
    return _fit(X, y, lam, l1_ratio)[0], float(y.mean())
