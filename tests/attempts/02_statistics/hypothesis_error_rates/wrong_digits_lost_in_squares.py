"""You take the variance as the sum of the squares less n times the square of the mean. Where measurements
lie far from zero, two huge numbers are subtracted there, and few digits are left: subtract the mean first,
then square."""


def t_test(xs, mu0):
    n = len(xs)
    if n < 2 or np.max(xs) == np.min(xs):
        raise ValueError("no spread")
    variance = (np.sum(xs**2) - n * np.mean(xs) ** 2) / (n - 1)
    t = float(np.mean(xs) - mu0) / math.sqrt(max(float(variance), 1e-300) / n)
    return t, 2 * t_cdf(-abs(t), n - 1)
