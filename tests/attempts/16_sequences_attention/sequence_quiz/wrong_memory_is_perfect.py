"""You take the memory of an LSTM for perfect. Its gradient is multiplied by the forget gate at every step,
so it lasts long, and for ever only if the gate is exactly 1."""

_right = answers


def answers():
    return _right() | {"memory": 1.0}
