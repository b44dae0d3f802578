"""For a constant column you return 1. If you cut off with max and min: a comparison with nan is never true,
so they may put the bound in its place. Return nan before that."""

_pearson = pearson


def pearson(x, y):
    r = _pearson(x, y)
    return max(-1.0, min(1.0, r))
