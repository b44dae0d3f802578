"""You count one tanh for one layer. The layer is applied again at every step, and the influence of an early
input goes through all of them."""

_right = answers


def answers():
    return _right() | {"slopes": 1}
