"""You give the padding of both sides together. A window of 5 takes 4 places more than its first one, half of
them on each side."""

_right = answers


def answers():
    return _right() | {"same_padding": 4}
