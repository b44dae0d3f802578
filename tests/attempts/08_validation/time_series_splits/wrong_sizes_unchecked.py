"""You compute with a size of 0 or a negative gap as if it were in order. A negative gap makes training and
test rows overlap: refuse such numbers with a ValueError."""


def expanding_splits(n, n_splits, test_size, gap=0):
    if n < n_splits * test_size + gap + 1:
        raise ValueError("too few rows")
    return [
        (np.arange(n - i * test_size - gap), np.arange(n - i * test_size, n - (i - 1) * test_size))
        for i in range(n_splits, 0, -1)
    ]
