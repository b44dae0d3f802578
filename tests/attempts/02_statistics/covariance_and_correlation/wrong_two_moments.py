"""You subtract the product of the means from the mean of the products. Far from 0 these are two huge numbers
that are almost equal, and rounding is what is left: subtract the means first."""

_covariance, _pearson = covariance, pearson


def covariance(x, y, ddof=1):
    _covariance(x, y, ddof)
    n = len(x)
    return float((np.mean(x * y) - x.mean() * y.mean()) * n / (n - ddof))


def pearson(x, y):
    if math.isnan(_pearson(x, y)):
        return math.nan
    sx = math.sqrt(max(np.mean(x * x) - x.mean() ** 2, 0.0))
    sy = math.sqrt(max(np.mean(y * y) - y.mean() ** 2, 0.0))
    if sx == 0 or sy == 0:
        return math.nan
    return min(1.0, max(-1.0, float(np.mean(x * y) - x.mean() * y.mean()) / (sx * sy)))
