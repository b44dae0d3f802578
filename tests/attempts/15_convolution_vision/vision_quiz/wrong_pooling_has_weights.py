"""You give max pooling parameters. Nothing in it is learned: window and stride are chosen, and the largest
value is taken."""

_right = answers


def answers():
    return _right() | {"pool_parameters": 4}
