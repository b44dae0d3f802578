"""You call a large network nonparametric. Its weights are many, and their number does not depend on the
data."""

_right = answers


def answers():
    return _right() | {"network": "nonparametric"}
