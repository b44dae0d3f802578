"""You let more data reduce the bias. A constant stays a constant: only its scatter becomes smaller."""

_right = answers


def answers():
    return _right() | {"twice_the_data": (0.5, 0.5)}
