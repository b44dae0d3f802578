"""Your distribution function matches P(X < k): the last term, P(X = k), is missing. Look at where the range
ends."""


def binom_cdf(k, n, p):
    _require_valid(n, p)
    return math.fsum(binom_pmf(i, n, p) for i in range(min(k, n + 1)))
