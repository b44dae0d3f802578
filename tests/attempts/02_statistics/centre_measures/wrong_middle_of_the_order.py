"""You take the middle of the different labels, however often each occurs. The median is the label of the
person in the middle, when all line up."""

_median = median


def median(values, order=None):
    if order is None or len(values) == 0 or not set(values) <= set(order):
        return _median(values, order)
    present = [label for label in order if label in values]
    return present[(len(present) - 1) // 2]
