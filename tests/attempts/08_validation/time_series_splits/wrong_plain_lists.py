"""Your row numbers are lists. Arrays are asked for, with which X[train] works for an array X whatever its
shape."""

_right = expanding_splits


def expanding_splits(n, n_splits, test_size, gap=0):
    return [(train.tolist(), test.tolist()) for train, test in _right(n, n_splits, test_size, gap)]
