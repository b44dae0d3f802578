"""None: an interval of the right width about the median."""

_right = mean_ci


def mean_ci(xs, level=0.95, sigma=None):
    low, high = _right(xs, level, sigma)
    middle = float(np.median(xs))
    return middle - (high - low) / 2, middle + (high - low) / 2
