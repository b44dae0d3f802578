"""You compare a negative skewness with the limit as it is, and find it small. A mean that leans to the left
is as far from normal as one that leans to the right."""

_right = draws_needed


def draws_needed(skew, limit):
    return _right(max(skew, 0.0), limit)
