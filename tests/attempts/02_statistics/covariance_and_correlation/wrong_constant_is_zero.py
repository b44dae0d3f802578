"""For a constant column you return 0. The correlation is 0 over 0 there: nothing is known, and nan says
so."""

_pearson = pearson


def pearson(x, y):
    r = _pearson(x, y)
    return 0.0 if math.isnan(r) else r
