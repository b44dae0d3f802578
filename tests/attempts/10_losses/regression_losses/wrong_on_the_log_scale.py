"""Your best constant for msle has not come back from the logarithms completely: log(1 + c) is the mean, so
c is its exponential minus 1."""

_right = best_constant


def best_constant(name, y):
    return _right(name, y) + 1.0 if name == "msle" else _right(name, y)
