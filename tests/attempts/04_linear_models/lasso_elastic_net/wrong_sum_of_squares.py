"""Your squares are summed where the objective has their mean: lam then counts n times less."""

_fit, _lam = fit_elastic_net, smallest_lam_for_zero


def fit_elastic_net(X, y, lam, l1_ratio=1.0):
    return _fit(X, y, lam / len(y), l1_ratio)


def smallest_lam_for_zero(X, y, l1_ratio=1.0):
    return _lam(X, y, l1_ratio) * len(y)
