"""You use n degrees of freedom. One is spent on the mean, from which the deviations are measured: n - 1 are
left."""


def mean_ci(xs, level=0.95, sigma=None):
    n, upper = len(xs), _upper(level)
    if n == 0 or (sigma is None and n == 1) or (sigma is not None and sigma <= 0):
        raise ValueError("not enough is known")
    half = t_quantile(upper, n) * float(np.std(xs, ddof=1)) if sigma is None else z_critical(level) * sigma
    mean = float(np.mean(xs))
    return mean - half / math.sqrt(n), mean + half / math.sqrt(n)
