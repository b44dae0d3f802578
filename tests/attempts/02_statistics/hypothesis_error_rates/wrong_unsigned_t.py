"""Your t is never negative. Its sign tells on which side of mu0 the mean lies; only the p-value is without
it."""

_right = t_test


def t_test(xs, mu0):
    t, p = _right(xs, mu0)
    return abs(t), p
