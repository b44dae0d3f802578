"""You take a column for constant if its computed standard deviation is exactly 0. The computed mean of equal
values may be off by a rounding, and then it is not: compare the values themselves."""


def pearson(x, y):
    if _pairs(x, y) < 2:
        raise ValueError("too few")
    dx, dy = x - x.mean(), y - y.mean()
    sx, sy = math.sqrt(dx @ dx), math.sqrt(dy @ dy)
    if sx == 0 or sy == 0:
        return math.nan
    return min(1.0, max(-1.0, float(dx @ dy) / (sx * sy)))
