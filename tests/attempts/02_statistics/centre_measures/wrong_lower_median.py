"""Your median of an even number of values is the lower of the two in the middle. That is right for labels;
numbers are averaged."""

_median = median


def median(values, order=None):
    return (
        _median(values, order)
        if order is not None or len(values) == 0
        else sorted(values)[(len(values) - 1) // 2]
    )
