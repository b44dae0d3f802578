"""None: the longer column is cut off, as by zip."""

_covariance, _pearson, _spearman = covariance, pearson, spearman


def covariance(x, y, ddof=1):
    n = min(len(x), len(y))
    mx, my = float(np.mean(x)) if n else 0.0, float(np.mean(y)) if n else 0.0
    if len(x) <= ddof:
        raise ValueError("too few")
    return sum((a - mx) * (b - my) for a, b in zip(x.tolist(), y.tolist())) / (len(x) - ddof)  # noqa: B905


def pearson(x, y):
    if len(x) == len(y):
        return _pearson(x, y)
    n = min(len(x), len(y))
    return _pearson(x[:n], y[:n]) if n > 1 else math.nan


def spearman(x, y):
    if len(x) == len(y):
        return _spearman(x, y)
    n = min(len(x), len(y))
    return _spearman(x[:n], y[:n]) if n > 1 else math.nan
