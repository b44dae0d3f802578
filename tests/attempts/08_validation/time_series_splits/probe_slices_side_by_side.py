"""Like wrong_gap_ignored: slices of the rows, where the test rows begin at the end of the training rows."""


def expanding_splits(n, n_splits, test_size, gap=0):
    if n_splits < 1 or test_size < 1 or gap < 0 or n_splits * test_size + gap >= n:
        raise ValueError("impossible splits")
    rows = np.arange(n)
    borders = [n - i * test_size for i in range(n_splits, 0, -1)]
    return [(rows[:border], rows[border : border + test_size]) for border in borders]


def sliding_splits(n, train_size, test_size, step, gap=0):
    if train_size < 1 or test_size < 1 or step < 1 or gap < 0 or train_size + gap + test_size > n:
        raise ValueError("impossible sizes")
    rows, splits, start = np.arange(n), [], 0
    while start + train_size + gap + test_size <= n:
        border = start + train_size
        splits.append((rows[start:border], rows[border : border + test_size]))
        start += step
    return splits
