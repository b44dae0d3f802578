"""You keep a last split whose test window is cut off by the end of the data. Only complete windows count: a
shorter one would weigh its few rows too much."""


def sliding_splits(n, train_size, test_size, step, gap=0):
    if min(train_size, test_size, step) < 1 or gap < 0:
        raise ValueError("sizes must be positive")
    if n < train_size + gap + test_size:
        raise ValueError("too few rows")
    splits = []
    for s in range(0, n, step):
        first = s + train_size + gap
        if first < n:
            splits.append((np.arange(s, s + train_size), np.arange(first, min(first + test_size, n))))
    return splits
