"""Your factors compare lam with the variances along the principal directions, divided by n - 1. The
objective has sums of squares: take the squared singular values of the centred data as they are."""


def shrinkage_factors(X, lam):
    _, s, _ = _svd(X, lam)
    s2 = s**2 / (len(X) - 1)
    return s2 / (s2 + lam)
