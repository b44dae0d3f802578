"""Your factors are in ascending order, as eigvalsh returns eigenvalues. The direction with the largest
spread comes first."""

_factors = shrinkage_factors


def shrinkage_factors(X, lam):
    return _factors(X, lam)[::-1]
