"""You take the gap as an argument and do not use it: training rows reach right up to the test window."""

_expanding, _sliding = expanding_splits, sliding_splits


def expanding_splits(n, n_splits, test_size, gap=0):
    return [(np.arange(test[0]), test) for _, test in _expanding(n, n_splits, test_size, gap)]


def sliding_splits(n, train_size, test_size, step, gap=0):
    splits = _sliding(n, train_size, test_size, step, gap)
    return [(train, np.arange(train[-1] + 1, train[-1] + 1 + test_size)) for train, _ in splits]
