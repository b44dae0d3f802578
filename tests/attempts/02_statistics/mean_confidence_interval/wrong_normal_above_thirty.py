"""You switch from Student's t to the normal quantile at thirty measurements. That is a habit from the days of
printed tables: t is right for every n, and simply comes closer to the normal."""

_right = mean_ci


def mean_ci(xs, level=0.95, sigma=None):
    if sigma is None and len(xs) >= 30:
        return _right(xs, level, float(np.std(xs, ddof=1)))
    return _right(xs, level, sigma)
