"""You subtract the mean from the caller's own array, who will find it changed. Make a new array of the
deviations."""

_covariance = covariance


def covariance(x, y, ddof=1):
    if len(x) != len(y) or len(x) <= ddof:
        raise ValueError("no pairs")
    if x.dtype.kind != "f" or y.dtype.kind != "f":
        return _covariance(x, y, ddof)
    x -= x.mean()
    y -= y.mean()
    return float(x @ y) / (len(x) - ddof)
