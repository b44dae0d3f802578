"""You use the normal quantile with an estimated standard deviation. The estimate is itself uncertain, so for
few measurements the interval is too narrow: use Student's t."""


def mean_ci(xs, level=0.95, sigma=None):
    n = len(xs)
    if n == 0 or (sigma is None and n == 1) or (sigma is not None and sigma <= 0):
        raise ValueError("not enough is known")
    half = z_critical(level) * (float(np.std(xs, ddof=1)) if sigma is None else sigma)
    mean = float(np.mean(xs))
    return mean - half / math.sqrt(n), mean + half / math.sqrt(n)
