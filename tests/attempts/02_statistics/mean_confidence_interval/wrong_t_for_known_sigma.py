"""You use Student's t although sigma is known. t makes up for an estimated standard deviation; nothing is
estimated here, so the normal quantile is right."""

_right = mean_ci


def mean_ci(xs, level=0.95, sigma=None):
    if sigma is None or len(xs) < 2 or sigma <= 0:
        return _right(xs, level, sigma)
    half = t_quantile(_upper(level), len(xs) - 1) * sigma / math.sqrt(len(xs))
    return float(np.mean(xs)) - half, float(np.mean(xs)) + half
