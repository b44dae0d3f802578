"""You hide a position from itself. The causal mask hides only what comes later."""

_right = answers


def answers():
    return _right() | {"third_position": 0.5}
