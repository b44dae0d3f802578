"""You use n degrees of freedom. One is spent on the mean from which the deviations are measured: n - 1 are
left."""

_right = t_test


def t_test(xs, mu0):
    t, _ = _right(xs, mu0)
    return t, 2 * t_cdf(-abs(t), len(xs))
