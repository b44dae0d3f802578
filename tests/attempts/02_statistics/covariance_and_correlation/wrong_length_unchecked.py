"""You do not compare the lengths. A column of one value is then repeated by numpy for each of the other
column: refuse with a ValueError what makes no pairs."""


def covariance(x, y, ddof=1):
    if len(x) <= ddof:
        raise ValueError("too few")
    return float(((x - x.mean()) * (y - y.mean())).sum() / (len(x) - ddof))


def pearson(x, y):
    if len(x) < 2:
        raise ValueError("too few")
    if (x == x[0]).all() or (y == y[0]).all():
        return math.nan
    dx, dy = x - x.mean(), y - y.mean()
    r = float((dx * dy).sum()) / (math.sqrt((dx * dx).sum()) * math.sqrt((dy * dy).sum()))
    return min(1.0, max(-1.0, r))


def spearman(x, y):
    return pearson(_doubled_ranks(x), _doubled_ranks(y))
