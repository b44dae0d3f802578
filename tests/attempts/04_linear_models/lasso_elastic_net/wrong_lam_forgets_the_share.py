"""Your smallest lam does not depend on l1_ratio. Only that share of lam holds a weight at 0: divide by
it."""

_lam = smallest_lam_for_zero


def smallest_lam_for_zero(X, y, l1_ratio=1.0):
    return _lam(X, y, l1_ratio) * l1_ratio
