"""You accept a sigma of 0 or below. A negative one turns the interval round, so that its lower end is the
higher: refuse it with a ValueError."""


def mean_ci(xs, level=0.95, sigma=None):
    n, upper = len(xs), _upper(level)
    if n == 0 or (sigma is None and n == 1):
        raise ValueError("not enough is known")
    half = (
        t_quantile(upper, n - 1) * float(np.std(xs, ddof=1)) if sigma is None else z_critical(level) * sigma
    )
    mean = float(np.mean(xs))
    return mean - half / math.sqrt(n), mean + half / math.sqrt(n)
