"""Your p-value is the probability between -t and t. It is the probability of what is at least as extreme,
outside of them."""

_right = t_test


def t_test(xs, mu0):
    t, p = _right(xs, mu0)
    return t, 1 - p
