"""Your penalty on the squares is twice as strong as it should be: the objective has (1 - l1_ratio) / 2, and
the 2 of the derivative cancels that."""

_fit = fit_elastic_net


def fit_elastic_net(X, y, lam, l1_ratio=1.0):
    if lam < 0 or not 0 <= l1_ratio <= 1:
        raise ValueError("penalty")
    both = lam * l1_ratio + 2 * lam * (1 - l1_ratio)
    return _fit(X, y, both, lam * l1_ratio / both if both else 1.0)
