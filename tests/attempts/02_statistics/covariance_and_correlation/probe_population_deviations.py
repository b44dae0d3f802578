"""Like wrong_ddof_mixed: loops, with n - 1 above the line and n below it."""

_pearson = pearson


def pearson(x, y):
    if math.isnan(_pearson(x, y)):
        return math.nan
    n, mx, my = len(x), sum(x.tolist()) / len(x), sum(y.tolist()) / len(y)
    sx = (sum((a - mx) ** 2 for a in x.tolist()) / n) ** 0.5
    sy = (sum((b - my) ** 2 for b in y.tolist()) / n) ** 0.5
    return sum((a - mx) * (b - my) for a, b in zip(x.tolist(), y.tolist(), strict=True)) / (n - 1) / (sx * sy)
