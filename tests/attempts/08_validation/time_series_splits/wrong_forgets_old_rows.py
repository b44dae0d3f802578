"""Your training data move along instead of growing: in the expanding scheme every split keeps all rows from
row 0."""

_right = expanding_splits


def expanding_splits(n, n_splits, test_size, gap=0):
    splits = _right(n, n_splits, test_size, gap)
    length = len(splits[0][0])
    return [(train[-length:], test) for train, test in splits]
