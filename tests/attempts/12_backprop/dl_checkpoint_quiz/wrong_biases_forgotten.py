"""You leave out the biases. Each unit has one, and each kernel of a convolution."""

_right = answers


def answers():
    return _right() | {"mlp_parameters": 79400, "conv_parameters": 4608}
