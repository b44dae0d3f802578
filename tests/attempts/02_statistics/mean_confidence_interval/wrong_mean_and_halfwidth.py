"""You return the mean and the halfwidth. The two ends of the interval are asked for."""

_right = mean_ci


def mean_ci(xs, level=0.95, sigma=None):
    low, high = _right(xs, level, sigma)
    return (low + high) / 2, (high - low) / 2
