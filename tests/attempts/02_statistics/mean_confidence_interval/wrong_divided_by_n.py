"""You divide the standard deviation by n. Variances of independent measurements add up, so the mean's
standard deviation falls as one over sqrt(n)."""


def mean_ci(xs, level=0.95, sigma=None):
    n, upper = len(xs), _upper(level)
    if n == 0 or (sigma is None and n == 1) or (sigma is not None and sigma <= 0):
        raise ValueError("not enough is known")
    half = (
        t_quantile(upper, n - 1) * float(np.std(xs, ddof=1)) if sigma is None else z_critical(level) * sigma
    )
    mean = float(np.mean(xs))
    return mean - half / n, mean + half / n
