"""Your smallest lam takes the largest slope and not the largest in size. A negative one pulls just as
hard."""

_lam = smallest_lam_for_zero


def smallest_lam_for_zero(X, y, l1_ratio=1.0):
    _lam(X, y, l1_ratio)
    slopes = (X - X.mean(axis=0)).T @ (y - y.mean()) / len(y)
    return float(slopes.max() / l1_ratio)
