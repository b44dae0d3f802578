"""You multiply both variances, or sums of squares, and then take the root. For columns of huge or tiny
numbers that product is beyond the range of floats: take each root by itself."""

_pearson = pearson


def pearson(x, y):
    if math.isnan(_pearson(x, y)):
        return math.nan
    dx, dy = x - x.mean(), y - y.mean()
    return float(np.clip((dx @ dy) / np.sqrt((dx @ dx) * (dy @ dy)), -1, 1))
