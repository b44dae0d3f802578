"""You add half of the gap to the lower of the two in the middle. Of large numbers with opposite signs the
gap is rounded, and the mean loses its digits: add the two, then halve the sum."""

_median = median


def median(values, order=None):
    if order is not None or len(values) == 0:
        return _median(values, order)
    ordered, n = sorted(values), len(values)
    low, high = ordered[(n - 1) // 2], ordered[n // 2]
    return low + (high - low) / 2
