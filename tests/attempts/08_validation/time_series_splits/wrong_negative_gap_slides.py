"""You check the sizes of a sliding window, and not its gap. A negative gap makes training and test rows
overlap: refuse it with a ValueError."""


def sliding_splits(n, train_size, test_size, step, gap=0):
    length = train_size + gap + test_size
    if min(train_size, test_size, step) < 1 or n < length:
        raise ValueError("sizes")
    rows = np.arange(n)
    return [
        (rows[a : a + train_size], rows[a + train_size + gap : a + length])
        for a in range(0, n - length + 1, step)
    ]
