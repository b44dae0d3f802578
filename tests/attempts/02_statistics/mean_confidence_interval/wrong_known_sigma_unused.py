"""You estimate the standard deviation from the sample although it is given. What is known need not be
estimated: use sigma, and the normal quantile."""

_right = mean_ci


def mean_ci(xs, level=0.95, sigma=None):
    if sigma is None or len(xs) < 2 or sigma <= 0:
        return _right(xs, level, sigma)
    return _right(xs, level)
