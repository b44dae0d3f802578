"""You count ReLU among the discrete functions. It takes every value from 0 on and has no jump; only its slope
has one."""

_right = answers


def answers():
    return _right() | {"relu": {"discrete", "piecewise linear"}}
