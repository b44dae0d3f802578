"""Your composed operation applies the second one first. The result of the first goes into the second."""

_right = compose


def compose(first, second):
    return _right(second, first)
