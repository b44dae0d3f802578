"""You compare the spread of the means with sigma, that of a single draw. The mean of n draws is narrower by
the factor sqrt(n)."""

_right = clt_report


def clt_report(means, mu, sigma, n):
    report = _right(means, mu, sigma, n)
    return _right(means, mu, sigma, 1) | {"bias": report["bias"]}
