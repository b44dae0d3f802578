"""You leave out labels that the order does not know. The median of the rest is that of another sample:
raise a ValueError."""

_median = median


def median(values, order=None):
    if order is not None:
        values = [v for v in values if v in order]
    return _median(values, order)
