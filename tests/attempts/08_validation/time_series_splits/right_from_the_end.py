"""Expanding from the last window backwards, sliding with a while loop."""


def expanding_splits(n, n_splits, test_size, gap=0):
    if n_splits <= 0 or test_size <= 0 or gap < 0:
        raise ValueError("sizes must be positive")
    splits = []
    end = n
    for _ in range(n_splits):
        start = end - test_size
        if start - gap < 1:
            raise ValueError("no training rows are left for the first split")
        splits.append((np.array(range(start - gap)), np.array(range(start, end))))
        end = start
    return splits[::-1]


def sliding_splits(n, train_size, test_size, step, gap=0):
    if train_size <= 0 or test_size <= 0 or step <= 0 or gap < 0:
        raise ValueError("sizes must be positive")
    rows = np.arange(n)
    splits, start = [], 0
    while start + train_size + gap + test_size <= n:
        middle = start + train_size
        splits.append((rows[start:middle], rows[middle + gap : middle + gap + test_size]))
        start += step
    if not splits:
        raise ValueError("not even one split fits")
    return splits
