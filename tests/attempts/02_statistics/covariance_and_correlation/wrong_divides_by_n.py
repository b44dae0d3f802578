"""You divide by n whatever ddof is. It is n - ddof, so by default n - 1: deviations from a sample's own means
are a little too small."""

_covariance = covariance


def covariance(x, y, ddof=1):
    _covariance(x, y, ddof)
    return float(np.mean((x - x.mean()) * (y - y.mean())))
