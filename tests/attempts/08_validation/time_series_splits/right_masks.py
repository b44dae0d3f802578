"""Boolean conditions on the row numbers; tuples instead of a list."""


def expanding_splits(n, n_splits, test_size, gap=0):
    if n_splits < 1 or test_size < 1 or gap < 0 or n - n_splits * test_size - gap <= 0:
        raise ValueError("impossible splits")
    rows = np.arange(n)
    window = (rows - n) // test_size  # -1 for the last window, -2 for the one before it
    return tuple(
        (np.flatnonzero(rows < rows[window == -i][0] - gap), np.flatnonzero(window == -i))
        for i in range(n_splits, 0, -1)
    )


def sliding_splits(n, train_size, test_size, step, gap=0):
    if not (train_size > 0 and test_size > 0 and step > 0 and gap >= 0):
        raise ValueError("impossible sizes")
    count = (n - train_size - gap - test_size) // step + 1
    if count < 1:
        raise ValueError("too few rows")
    starts = step * np.arange(count)[:, None]
    trains = starts + np.arange(train_size)
    tests = starts + train_size + gap + np.arange(test_size)
    return [[train, test] for train, test in zip(trains, tests)]
