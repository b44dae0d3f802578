"""You sort the list of the caller, who will find it changed. Take a sorted copy."""

_trimmed_mean, _median = trimmed_mean, median


def trimmed_mean(xs, share=0.0):
    xs.sort()
    return _trimmed_mean(xs, share)


def median(values, order=None):
    if order is None:
        values.sort()
    return _median(values, order)
