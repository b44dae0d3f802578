"""You refuse windows or steps of a single row. To predict one row at a time is a usual test of a forecast;
only numbers below 1 are impossible."""

_expanding, _sliding = expanding_splits, sliding_splits


def expanding_splits(n, n_splits, test_size, gap=0):
    if test_size <= 1:
        raise ValueError("too small")
    return _expanding(n, n_splits, test_size, gap)


def sliding_splits(n, train_size, test_size, step, gap=0):
    if min(train_size, test_size, step) <= 1:
        raise ValueError("too small")
    return _sliding(n, train_size, test_size, step, gap)
