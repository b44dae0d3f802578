"""You leave out the tanh of the first step: the first input goes through it before it is part of any
state."""

_right = answers


def answers():
    return _right() | {"slopes": 49}
