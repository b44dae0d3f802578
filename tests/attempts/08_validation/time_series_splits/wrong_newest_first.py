"""Your splits are listed backwards in time, the newest first. They are asked for in order of time."""

_right = expanding_splits


def expanding_splits(n, n_splits, test_size, gap=0):
    return _right(n, n_splits, test_size, gap)[::-1]
