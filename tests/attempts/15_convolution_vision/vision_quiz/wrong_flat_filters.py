"""Your filters have no depth. A filter of a convolution has weights for all the channels of its input: 3 by 3
for each of the 64."""

_right = answers


def answers():
    return _right() | {"conv_parameters": 1280}
