"""You count the weights and leave the biases out: every filter has one more parameter."""

_right = answers


def answers():
    return _right() | {"conv_parameters": 73728}
