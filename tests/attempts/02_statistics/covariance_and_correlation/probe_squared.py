"""None: the square of the correlation."""

_pearson = pearson


def pearson(x, y):
    return _pearson(x, y) ** 2
