"""Your factors are the share that the penalty takes away. Asked for is the share that it leaves: with lam =
0 all of it."""


def shrinkage_factors(X, lam):
    _, s, _ = _svd(X, lam)
    return lam / (s**2 + lam)
