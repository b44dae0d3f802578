"""Your variance is the mean of the square. Subtract the square of the mean."""

_right = answers


def answers():
    return _right() | {"dropout_moments": (2, 5)}
