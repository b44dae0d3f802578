"""From a single measurement with unknown sigma you make an interval of width zero, or of nan. One value says
nothing of how widely they spread: raise a ValueError."""

_right = mean_ci


def mean_ci(xs, level=0.95, sigma=None):
    if len(xs) == 1 and sigma is None:
        _upper(level)
        return float(xs[0]), float(xs[0])
    return _right(xs, level, sigma)
