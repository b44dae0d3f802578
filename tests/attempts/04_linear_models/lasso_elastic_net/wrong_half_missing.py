"""Your squared residuals are not halved: lam then counts half as much. The objective has 1/(2n)."""

_fit, _lam = fit_elastic_net, smallest_lam_for_zero


def fit_elastic_net(X, y, lam, l1_ratio=1.0):
    return _fit(X, y, lam / 2, l1_ratio)


def smallest_lam_for_zero(X, y, l1_ratio=1.0):
    return _lam(X, y, l1_ratio) * 2
