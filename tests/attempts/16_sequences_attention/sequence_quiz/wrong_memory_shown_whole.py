"""You give the memory as the hidden state. It is squashed, and the output gate shows a part of it."""

_right = answers


def answers():
    return _right() | {"shown": 0.2}
