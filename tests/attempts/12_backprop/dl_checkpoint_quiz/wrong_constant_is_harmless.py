"""You let units that begin alike become different. Nothing tells them apart: equal inputs, equal weights,
equal gradients. That is why weights begin at random."""

_right = answers


def answers():
    return _right() | {"constant_init": "become different"}
