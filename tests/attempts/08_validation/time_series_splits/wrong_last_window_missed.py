"""You miss the split that ends exactly at the last row. A window of some length has n - length + 1 places to
begin at."""


def sliding_splits(n, train_size, test_size, step, gap=0):
    if min(train_size, test_size, step) < 1 or gap < 0:
        raise ValueError("sizes must be positive")
    length = train_size + gap + test_size
    starts = range(0, n - length, step)
    if n < length:
        raise ValueError("too few rows")
    return [(np.arange(s, s + train_size), np.arange(s + train_size + gap, s + length)) for s in starts]
