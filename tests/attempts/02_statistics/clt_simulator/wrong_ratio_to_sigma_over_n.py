"""You compare the spread of the means with sigma / n. Variances add up over independent draws, so the
standard deviation of a mean falls as sigma / sqrt(n)."""

_right = clt_report


def clt_report(means, mu, sigma, n):
    report = _right(means, mu, sigma, n)
    return report | {"sd_ratio": float(means.std() / (sigma / n))}
