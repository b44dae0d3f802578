"""You move on by the length of a test window whatever the step is. The step is an argument of its own:
windows may overlap or leave rows out."""

_right = sliding_splits


def sliding_splits(n, train_size, test_size, step, gap=0):
    _right(n, train_size, test_size, step, gap)
    return _right(n, train_size, test_size, test_size, gap)
