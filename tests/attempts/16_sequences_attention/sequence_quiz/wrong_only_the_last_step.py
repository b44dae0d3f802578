"""You keep the contribution of the last step alone. The weights have influenced the loss through every
step."""

_right = answers


def answers():
    return _right() | {"shared": "last"}
