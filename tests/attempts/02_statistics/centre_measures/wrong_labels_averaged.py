"""You average the ranks of the two labels in the middle. That invents a label between them, which may occur
nowhere in the sample, and takes all steps of the order for equally large."""

_median = median


def median(values, order=None):
    n = len(values)
    if order is None or n == 0 or not set(values) <= set(order):
        return _median(values, order)
    ranks = sorted(list(order).index(v) for v in values)
    return order[(ranks[(n - 1) // 2] + ranks[n // 2]) // 2]
