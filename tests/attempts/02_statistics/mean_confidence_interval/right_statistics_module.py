"""Everything from the statistics module; the quantile by symmetry from the lower tail."""

import statistics


def _check(level):
    if level <= 0 or level >= 1:
        raise ValueError("the level is a fraction")


def z_critical(level):
    _check(level)
    return -statistics.NormalDist().inv_cdf((1 - level) / 2)


def mean_ci(xs, level=0.95, sigma=None):
    _check(level)
    values = xs.tolist()
    if not values or (sigma is not None and sigma <= 0) or (sigma is None and len(values) < 2):
        raise ValueError("not enough is known")
    alpha = 1 - level
    if sigma is None:
        margin = t_quantile(1 - alpha / 2, len(values) - 1) * statistics.stdev(values)
    else:
        margin = z_critical(level) * sigma
    margin /= len(values) ** 0.5
    centre = statistics.mean(values)
    return [centre - margin, centre + margin]


def n_for_halfwidth(sigma, halfwidth, level=0.95):
    if min(sigma, halfwidth) <= 0:
        raise ValueError("must be positive")
    n = max(1, int((z_critical(level) * sigma / halfwidth) ** 2) - 1)
    while z_critical(level) * sigma / n**0.5 > halfwidth:
        n += 1
    return n
