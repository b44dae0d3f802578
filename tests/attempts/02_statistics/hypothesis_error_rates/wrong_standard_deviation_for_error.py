"""You divide by the standard deviation of a single measurement. Your t is the effect size; the statistic
measures the distance in standard errors of the mean, smaller by sqrt(n)."""


def t_test(xs, mu0):
    n = len(xs)
    if n < 2 or np.max(xs) == np.min(xs):
        raise ValueError("not enough measurements")
    t = float((np.mean(xs) - mu0) / np.std(xs, ddof=1))
    return t, 2 * t_cdf(-abs(t), n - 1)
