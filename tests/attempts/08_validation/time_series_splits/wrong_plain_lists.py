"""Your row numbers are lists. Integer arrays are asked for, which can be shifted and compared as a whole."""

_right = expanding_splits


def expanding_splits(n, n_splits, test_size, gap=0):
    return [(train.tolist(), test.tolist()) for train, test in _right(n, n_splits, test_size, gap)]
