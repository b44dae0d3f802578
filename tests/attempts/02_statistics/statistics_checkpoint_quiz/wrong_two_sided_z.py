"""Your z is 1.96, which leaves 2.5% above it. That is the right one for an interval with two sides; with 5%
above it, z is 1.645."""

_right = answers


def answers():
    return _right() | {"one_sided_z": 1.96}
