"""You divide by the variance of one column: that is the slope of a line, which has a unit and changes if x
and y change places. Divide by both standard deviations."""

_pearson = pearson


def pearson(x, y):
    if math.isnan(_pearson(x, y)):
        return math.nan
    dx, dy = x - x.mean(), y - y.mean()
    return float(dx @ dy) / float(dx @ dx)
