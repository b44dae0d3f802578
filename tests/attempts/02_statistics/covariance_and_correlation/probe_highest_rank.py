"""None: equal values get the highest of their ranks."""

_spearman = spearman


def spearman(x, y):
    _spearman(x, y)
    return pearson(*(np.searchsorted(np.sort(a), a, side="right") for a in (x, y)))
