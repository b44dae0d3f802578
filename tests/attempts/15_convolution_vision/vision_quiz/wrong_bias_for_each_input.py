"""You count a bias for each input channel. A bias is added to an output, so there is one for each filter."""

_right = answers


def answers():
    return _right() | {"conv_parameters": 73792}
