"""You do not subtract the means: that is the cosine of the two columns, and it changes if a constant is added
to one."""

_pearson = pearson


def pearson(x, y):
    if math.isnan(_pearson(x, y)):
        return math.nan
    x, y = x.astype(float), y.astype(float)
    return min(1.0, max(-1.0, float(x @ y) / (math.sqrt(x @ x) * math.sqrt(y @ y))))
