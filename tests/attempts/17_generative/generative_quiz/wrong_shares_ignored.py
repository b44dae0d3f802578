"""You compare the densities alone. Each has to be multiplied by the share of its class."""

_right = answers


def answers():
    return _right() | {"posterior": 0.02 / (0.02 + 0.005)}
