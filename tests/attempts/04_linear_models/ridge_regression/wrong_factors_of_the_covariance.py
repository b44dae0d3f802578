"""Your factors compare lam with the variances along the principal directions. The sum of squares has n
times as much to say: take the squared singular values of the centred data, without dividing by the number
of rows."""


def shrinkage_factors(X, lam):
    _, s, _ = _svd(X, lam)
    s2 = s**2 / (len(X) - 1)
    return s2 / (s2 + lam)
