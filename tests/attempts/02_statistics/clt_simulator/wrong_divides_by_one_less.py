"""Your standard deviation divides by reps - 1; here it divides by reps. The convention has to be the same
in numerator and denominator of the skewness."""

_right = clt_report


def clt_report(means, mu, sigma, n):
    report = _right(means, mu, sigma, n)
    factor = math.sqrt(means.size / (means.size - 1))
    return report | {"sd_ratio": report["sd_ratio"] * factor, "skew": report["skew"] / factor**3}
