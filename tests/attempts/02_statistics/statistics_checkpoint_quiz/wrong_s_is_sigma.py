"""You take s for sigma. With two measurements s is often far too small, so that the interval with 1.96 misses
the mean much more often than in one of twenty samples: Student's t exists for that."""

_right = answers


def answers():
    return _right() | {"coverage_of_two": 0.95}
