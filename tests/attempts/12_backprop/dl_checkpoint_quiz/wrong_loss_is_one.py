"""You take the logarithm to the base 10. Losses in deep learning are in natural logarithms."""

_right = answers


def answers():
    return _right() | {"first_loss": 1}
