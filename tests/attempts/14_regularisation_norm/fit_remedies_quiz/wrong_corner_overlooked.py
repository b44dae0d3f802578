"""You set the derivative for positive w to zero and find a negative w. There the derivative is another
one: the minimum is at the corner."""

_right = answers


def answers():
    return _right() | {"one_weight": (-1.1, 0.3)}
