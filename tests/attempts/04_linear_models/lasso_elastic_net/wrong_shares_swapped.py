"""You give l1_ratio to the squares and the rest to the absolute values. It is the share of the absolute
values: 1 is the lasso."""

_fit = fit_elastic_net


def fit_elastic_net(X, y, lam, l1_ratio=1.0):
    return _fit(X, y, lam, 1 - l1_ratio)
