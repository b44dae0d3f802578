"""Your entropy is in nats. The table has the logarithm to base 2: divide by the natural logarithm of 2."""

_right = impurity


def impurity(counts, criterion):
    value = _right(counts, criterion)
    return value * math.log(2) if criterion == "entropy" else value
