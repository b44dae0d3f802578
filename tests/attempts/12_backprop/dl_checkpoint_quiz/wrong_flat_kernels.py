"""Your kernels have one channel only. Each reaches through all channels of its input."""

_right = answers


def answers():
    return _right() | {"conv_parameters": 320}
