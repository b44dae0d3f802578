"""You turn a 6 upside down and keep its label. It is a 9 then, and the model is taught the opposite of the
truth."""

_right = answers


def answers():
    return _right() | {"digit_six": True}
