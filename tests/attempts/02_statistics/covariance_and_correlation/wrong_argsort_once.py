"""You correlate what argsort returns: the places of the smallest, the second smallest and so on. A rank goes
the other way, from each value to its number in the order."""

_spearman = spearman


def spearman(x, y):
    if math.isnan(_spearman(x, y)):
        return math.nan
    return pearson(np.argsort(x, kind="stable"), np.argsort(y, kind="stable"))
