"""You average over the steps. The chain rule adds up what each use of a weight contributes, and divides by
nothing."""

_right = answers


def answers():
    return _right() | {"shared": "mean"}
