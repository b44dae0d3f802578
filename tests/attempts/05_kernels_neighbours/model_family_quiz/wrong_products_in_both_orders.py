"""You count the product of two features in both orders. It is one feature of the longer vector."""

_right = answers


def answers():
    return _right() | {"map_size": 101**2 - 100}
