"""Your last test window is empty: counted from the end its border is -0, which is 0, the front. Write n where
the end is meant, or count all borders from the front."""

_right = expanding_splits


def expanding_splits(n, n_splits, test_size, gap=0):
    _right(n, n_splits, test_size, gap)
    rows = np.arange(n)
    return [
        (rows[: n - i * test_size - gap], rows[-i * test_size : -(i - 1) * test_size])
        for i in range(n_splits, 0, -1)
    ]
