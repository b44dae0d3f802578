"""You take a column for constant if its spread is below some small number. In another unit the same data may
be as small as that: compare the values themselves."""

_pearson = pearson


def pearson(x, y):
    if len(x) == len(y) and len(x) > 1 and (np.std(x) < 1e-12 or np.std(y) < 1e-12):
        return math.nan
    return _pearson(x, y)
