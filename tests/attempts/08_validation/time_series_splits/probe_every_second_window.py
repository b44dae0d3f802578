"""None: every second sliding window is left out, which is no known mistake."""

_right = sliding_splits


def sliding_splits(n, train_size, test_size, step, gap=0):
    return _right(n, train_size, test_size, step, gap)[::2]
