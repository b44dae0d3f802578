"""Your variance is the limit for infinitely many trees. With a finite number a part of the rest is left."""

_right = answers


def answers():
    return _right() | {"variance_of_forest": 1.0}
