"""You subtract the mean from one column only. That is the same on paper, but far from 0 what is left of
rounding in the deviations is multiplied by a huge number: subtract both means."""

_covariance = covariance


def covariance(x, y, ddof=1):
    _covariance(x, y, ddof)
    return float(((x - x.mean()) * y).sum()) / (len(x) - ddof)
