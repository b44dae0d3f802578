"""You give dropout no variance in training. The mean stays, but what comes out is 0 or more than before:
this noise is what regularises."""

_right = answers


def answers():
    return _right() | {"dropout_moments": (2, 0)}
