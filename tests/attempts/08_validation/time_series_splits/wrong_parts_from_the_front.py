"""You cut the rows into n_splits + 1 parts and count test windows from the front, after the first part. What
is left over lies at the end then: the most recent rows are never tested. Count back from row n - 1."""


def expanding_splits(n, n_splits, test_size, gap=0):
    if n_splits < 1 or test_size < 1 or gap < 0:
        raise ValueError("impossible splits")
    first = (n - gap) // (n_splits + 1)
    if first < 1 or first + gap + n_splits * test_size > n:
        raise ValueError("too few rows")
    ends = [first + i * test_size for i in range(n_splits)]
    return [(np.arange(end), np.arange(end + gap, end + gap + test_size)) for end in ends]
