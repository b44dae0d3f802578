"""With too few rows you return a split without training rows. Nothing can be learnt from it: raise a
ValueError."""


def expanding_splits(n, n_splits, test_size, gap=0):
    if n_splits < 1 or test_size < 1 or gap < 0 or n < n_splits * test_size:
        raise ValueError("impossible splits")
    starts = range(n - n_splits * test_size, n, test_size)
    return [(np.arange(max(s - gap, 0)), np.arange(s, s + test_size)) for s in starts]
