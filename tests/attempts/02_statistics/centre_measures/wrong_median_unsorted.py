"""Your median is what stands in the middle of the list. The middle of the SORTED values is meant."""

_median = median


def median(values, order=None):
    n = len(values)
    if n == 0 or order is not None:
        return _median(values, order)
    return (values[(n - 1) // 2] + values[n // 2]) / 2
