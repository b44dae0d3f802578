"""You take the p-value from the normal distribution. The standard deviation was estimated from few
measurements, so the tails are heavier: those of Student's t with n - 1 degrees of freedom."""

_right = t_test


def t_test(xs, mu0):
    t, _ = _right(xs, mu0)
    return t, 2 * NormalDist().cdf(-abs(t))
