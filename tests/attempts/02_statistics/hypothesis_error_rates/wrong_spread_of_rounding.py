"""You refuse a standard deviation of exactly 0. Of equal floats it may come out a little above 0, and the
statistic is then huge and means nothing: compare the measurements themselves."""


def t_test(xs, mu0):
    n = len(xs)
    if n < 2 or float(np.std(xs, ddof=1)) == 0.0:
        raise ValueError("no spread")
    t = float((np.mean(xs) - mu0) / (np.std(xs, ddof=1) / math.sqrt(n)))
    return t, 2 * t_cdf(-abs(t), n - 1)
