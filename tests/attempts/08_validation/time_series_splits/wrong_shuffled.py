"""You shuffle the rows before you split. Then training rows surround every test row in time, and the error
measures how well you fill gaps, not how well you forecast."""

_right = expanding_splits


def expanding_splits(n, n_splits, test_size, gap=0):
    _right(n, n_splits, test_size, gap)
    rows = np.random.default_rng(0).permutation(n)
    splits = []
    for i in range(n_splits):
        test = rows[i * test_size : (i + 1) * test_size]
        splits.append((np.setdiff1d(rows, test), np.sort(test)))
    return splits
