"""You return the range in which the middle of the measurements lies. A confidence interval is about the mean,
and shrinks as measurements are added; the range of the data does not."""

_right = mean_ci


def mean_ci(xs, level=0.95, sigma=None):
    _right(xs, level, sigma)
    low, high = np.quantile(xs, [1 - _upper(level), _upper(level)])
    return float(low), float(high)
