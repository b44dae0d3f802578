"""The mean product of standard scores; ranks by np.unique; answers as numpy numbers."""


def _scores(values):
    centred = values - np.mean(values)
    return centred / np.std(centred)


def covariance(x, y, ddof=1):
    if x.shape != y.shape:
        raise ValueError("shapes")
    if x.size <= ddof:
        raise ValueError("too few")
    return np.mean((x - np.mean(x)) * (y - np.mean(y))) * (x.size / (x.size - ddof))


def pearson(x, y):
    if x.shape != y.shape or x.size < 2:
        raise ValueError("pairs")
    if np.ptp(x) == 0 or np.ptp(y) == 0:
        return np.nan
    return np.clip(np.mean(_scores(x) * _scores(y)), -1, 1)


def _mean_ranks(values):
    _, which, counts = np.unique(values, return_inverse=True, return_counts=True)
    return (np.cumsum(counts) - (counts - 1) / 2)[which]


def spearman(x, y):
    return pearson(_mean_ranks(x), _mean_ranks(y))
