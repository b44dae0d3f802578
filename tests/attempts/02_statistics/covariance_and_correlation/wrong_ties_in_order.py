"""You give equal values different ranks, by where they stand. Equal values share the mean of the ranks that
they take up together."""

_spearman = spearman


def spearman(x, y):
    if math.isnan(_spearman(x, y)):
        return math.nan
    return pearson(*(np.argsort(np.argsort(a, kind="stable"), kind="stable") for a in (x, y)))
