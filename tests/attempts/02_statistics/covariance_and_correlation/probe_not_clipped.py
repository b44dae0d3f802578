"""None: nothing is cut off, so the answer for a line may be 1.0000000000000002. The check itself says so."""


def pearson(x, y):
    if _pairs(x, y) < 2:
        raise ValueError("too few")
    if (x == x[0]).all() or (y == y[0]).all():
        return math.nan
    dx, dy = x - x.mean(), y - y.mean()
    return float(dx @ dy / (np.linalg.norm(dx) * np.linalg.norm(dy)))
