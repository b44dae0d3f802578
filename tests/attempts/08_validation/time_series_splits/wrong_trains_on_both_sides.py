"""Your test windows are blocks of time, but you train on all other rows, those after the block included. At
the time of the forecast they did not exist."""

_right = expanding_splits


def expanding_splits(n, n_splits, test_size, gap=0):
    splits = []
    for _, test in _right(n, n_splits, test_size, gap):
        rows = np.arange(n)
        splits.append((rows[(rows < test[0] - gap) | (rows > test[-1] + gap)], test))
    return splits
