"""For a k outside 0 to n you return 0 before you look at n and p. A p that is no probability stays a
mistake of the caller, whatever k is: check n and p first."""

_pmf, _cdf = binom_pmf, binom_cdf


def binom_pmf(k, n, p):
    return _pmf(k, n, p) if 0 <= k <= n or n < 0 else 0.0


def binom_cdf(k, n, p):
    return 0.0 if k < 0 else _cdf(k, n, p)
