"""You count the rows above and below together. The padding on one side is half of that."""

_right = answers


def answers():
    return _right() | {"same_padding": 4}
