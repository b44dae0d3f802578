"""You hold that labels have no median. Those that have an order do: it takes comparing, and no
arithmetic."""

_median = median


def median(values, order=None):
    if order is not None:
        raise ValueError("Only numbers have a median.")
    return _median(values)
