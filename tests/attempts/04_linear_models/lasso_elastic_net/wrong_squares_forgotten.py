"""You threshold, and leave the squares of the penalty out of the denominator: it is a lasso with a smaller
lam. Each weight is divided by the mean square of its column plus lam (1 - l1_ratio)."""

_fit = fit_elastic_net


def fit_elastic_net(X, y, lam, l1_ratio=1.0):
    if lam < 0 or not 0 <= l1_ratio <= 1:
        raise ValueError("penalty")
    return _fit(X, y, lam * l1_ratio, 1.0)
