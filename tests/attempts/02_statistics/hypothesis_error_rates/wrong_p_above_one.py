"""You double the tail above t whatever its sign is. For a negative t that is a p-value above 1: take the
absolute value first."""

_right = t_test


def t_test(xs, mu0):
    t, _ = _right(xs, mu0)
    return t, 2 * (1 - t_cdf(t, len(xs) - 1))
