"""Your bias has the wrong sign: it is what the means say, minus the truth."""

_right = clt_report


def clt_report(means, mu, sigma, n):
    report = _right(means, mu, sigma, n)
    return report | {"bias": -report["bias"]}
