"""You sort labels as text, by the alphabet. Their order is the one that is passed."""

_median = median


def median(values, order=None):
    if order is None or len(values) == 0 or not set(values) <= set(order):
        return _median(values, order)
    return sorted(values)[(len(values) - 1) // 2]
