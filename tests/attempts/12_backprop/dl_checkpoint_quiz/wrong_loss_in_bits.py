"""You give the loss in bits. With natural logarithms it is smaller by the factor ln 2."""

_right = answers


def answers():
    return _right() | {"first_loss": math.log2(10)}
