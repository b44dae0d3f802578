"""Your standard error is sigma / n. Variances add up over independent draws, so the standard deviation of a
mean falls as sigma / sqrt(n)."""

_right = clt_report


def clt_report(means, mu, sigma, n):
    return _right(means, mu, sigma, n * n)
