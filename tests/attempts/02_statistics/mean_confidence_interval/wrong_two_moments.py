"""You take the variance as the mean of the squares minus the square of the mean. Far from zero that subtracts
two huge numbers that are almost equal: subtract the mean first."""

_right = mean_ci


def mean_ci(xs, level=0.95, sigma=None):
    if sigma is not None or len(xs) < 2:
        return _right(xs, level, sigma)
    n = len(xs)
    variance = max(float(np.mean(xs.astype(float) ** 2) - np.mean(xs) ** 2), 0.0) * n / (n - 1)
    half = t_quantile(_upper(level), n - 1) * math.sqrt(variance / n)
    return float(np.mean(xs)) - half, float(np.mean(xs)) + half
