"""You estimate the standard deviation by dividing by n, which is numpy's default. Deviations from the
sample's own mean are too small; divide by n - 1."""


def mean_ci(xs, level=0.95, sigma=None):
    n, upper = len(xs), _upper(level)
    if n == 0 or (sigma is None and n == 1) or (sigma is not None and sigma <= 0):
        raise ValueError("not enough is known")
    half = t_quantile(upper, n - 1) * float(np.std(xs)) if sigma is None else z_critical(level) * sigma
    mean = float(np.mean(xs))
    return mean - half / math.sqrt(n), mean + half / math.sqrt(n)
