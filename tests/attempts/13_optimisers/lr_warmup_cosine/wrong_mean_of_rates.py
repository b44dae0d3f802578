"""You return the mean of the rates. Their sum is asked for."""

_right = sum_of_rates


def sum_of_rates(peak, warmup, total, floor=0.0):
    return _right(peak, warmup, total, floor) / total
