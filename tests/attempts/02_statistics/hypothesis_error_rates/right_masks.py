"""Masks and counts with numpy; the mean on the scale of the data; erfc for the power."""


def error_rates(null_true, rejected):
    if null_true.shape != rejected.shape or np.unique(null_true).size != 2:
        raise ValueError("unsuitable tests")
    false_alarms = np.count_nonzero(null_true & rejected) / np.count_nonzero(null_true)
    misses = np.count_nonzero(~(null_true | rejected)) / np.count_nonzero(~null_true)
    return [false_alarms, misses]


def t_test(xs, mu0):
    if xs.size < 2 or np.ptp(xs) == 0:
        raise ValueError("unsuitable measurements")
    d = xs - mu0
    standard_error = np.sqrt(np.var(d, ddof=1) / d.size)
    t = d.mean() / standard_error
    return t, t_cdf(-abs(t), d.size - 1) + 1 - t_cdf(abs(t), d.size - 1)


def z_test_power(effect, n, alpha=0.05):
    if n < 1 or not 0 < alpha < 1:
        raise ValueError("unsuitable plan")
    border = NormalDist(0, 1 / math.sqrt(n)).inv_cdf(1 - alpha / 2)
    return sum(math.erfc((border - side * effect) * math.sqrt(n / 2)) / 2 for side in (1, -1))
