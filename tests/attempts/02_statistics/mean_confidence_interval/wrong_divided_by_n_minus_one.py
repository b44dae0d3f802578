"""Your standard error divides by sqrt(n - 1). The n - 1 belongs inside the standard deviation, once; the mean
is still one of n measurements."""


def mean_ci(xs, level=0.95, sigma=None):
    n, upper = len(xs), _upper(level)
    if n == 0 or (sigma is None and n == 1) or (sigma is not None and sigma <= 0):
        raise ValueError("not enough is known")
    mean = float(np.mean(xs))
    if sigma is not None:
        half = z_critical(level) * sigma / math.sqrt(n)
    else:
        half = t_quantile(upper, n - 1) * float(np.std(xs, ddof=1)) / math.sqrt(n - 1)
    return mean - half, mean + half
