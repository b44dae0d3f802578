"""You divide by n - 1 whatever ddof is. It is n - ddof: with ddof=0 the divisor is n."""

_covariance = covariance


def covariance(x, y, ddof=1):
    _covariance(x, y, ddof)
    return float(((x - x.mean()) * (y - y.mean())).sum() / max(len(x) - 1, 1))
