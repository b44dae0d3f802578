"""Your median of an even number of values is the upper of the two in the middle. For numbers it is the mean
of both."""

_median = median


def median(values, order=None):
    return (
        _median(values, order) if order is not None or len(values) == 0 else sorted(values)[len(values) // 2]
    )
