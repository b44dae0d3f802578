"""You estimate the standard deviation by dividing by n, which is numpy's default. Divide by n - 1."""


def t_test(xs, mu0):
    n = len(xs)
    if n < 2 or np.max(xs) == np.min(xs):
        raise ValueError("not enough measurements")
    t = float((np.mean(xs) - mu0) / (np.std(xs) / math.sqrt(n)))
    return t, 2 * t_cdf(-abs(t), n - 1)
