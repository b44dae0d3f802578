"""You use 1 - 6 * sum(d ** 2) / (n ** 3 - n). That follows from the definition only where all ranks are
different; with ties take Pearson's correlation of the ranks."""

_spearman = spearman


def spearman(x, y):
    if math.isnan(_spearman(x, y)):
        return math.nan
    n = len(x)
    d = (_doubled_ranks(x) - _doubled_ranks(y)) / 2
    return float(1 - 6 * (d @ d) / (n**3 - n))
