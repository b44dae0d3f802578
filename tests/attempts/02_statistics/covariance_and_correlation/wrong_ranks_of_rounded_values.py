"""You round the values, or take those for equal that lie within some small number, before you rank them. In
another unit all may lie as close as that: only equal values share a rank."""

_spearman = spearman


def spearman(x, y):
    _spearman(x, y)
    return _spearman(np.round(x, 8), np.round(y, 8))
