"""For labels you take the upper of the two in the middle. Asked for is the lower."""

_median = median


def median(values, order=None):
    if order is None or len(values) == 0 or not set(values) <= set(order):
        return _median(values, order)
    return sorted(values, key=list(order).index)[len(values) // 2]
