"""Your t has the wrong sign: it is the sample mean minus mu0, not the reverse."""

_right = t_test


def t_test(xs, mu0):
    t, p = _right(xs, mu0)
    return -t, p
