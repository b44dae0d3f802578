"""None: each sliding training window lacks its first row, which is no known mistake."""

_right = sliding_splits


def sliding_splits(n, train_size, test_size, step, gap=0):
    splits = _right(n, train_size, test_size, step, gap)
    return [(train[1:] if len(train) > 1 else train, test) for train, test in splits]
