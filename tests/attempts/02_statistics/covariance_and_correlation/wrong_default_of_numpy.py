"""Without ddof your covariance divides by n, as numpy's np.var does. Here the default is 1."""

_covariance = covariance


def covariance(x, y, ddof=0):
    return _covariance(x, y, ddof)
