"""Your p-value has a single tail. The test has two sides: a deviation as large the other way would have
counted as well, so double it."""

_right = t_test


def t_test(xs, mu0):
    t, p = _right(xs, mu0)
    return t, p / 2
