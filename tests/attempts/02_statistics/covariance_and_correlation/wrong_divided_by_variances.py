"""You divide by both variances. Covariance has the unit of x times that of y, and so has the product of the
standard deviations; that of the variances has its square."""

_pearson = pearson


def pearson(x, y):
    if math.isnan(_pearson(x, y)):
        return math.nan
    return covariance(x, y) / float(np.var(x, ddof=1)) / float(np.var(y, ddof=1))
