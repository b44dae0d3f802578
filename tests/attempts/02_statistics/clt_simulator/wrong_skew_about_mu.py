"""Your skewness is measured from mu, in units of sigma / sqrt(n). Skewness describes the shape alone: take
deviations from the means' own average, in units of their own standard deviation."""

_right = clt_report


def clt_report(means, mu, sigma, n):
    z = (means - mu) * math.sqrt(n) / sigma
    return _right(means, mu, sigma, n) | {"skew": float((z**3).mean())}
