"""Your test windows are counted from the front, so that the last rows, the most recent ones, are never
tested. Count back from row n - 1."""

_right = expanding_splits


def expanding_splits(n, n_splits, test_size, gap=0):
    _right(n, n_splits, test_size, gap)
    first = gap + 1
    splits = []
    for i in range(n_splits):
        start = first + i * test_size
        splits.append((np.arange(start - gap), np.arange(start, start + test_size)))
    return splits
