"""You count the depthwise convolution alone. It is nearly free; what costs is the 1 by 1 convolution behind
it, which mixes the channels."""

_right = answers


def answers():
    return _right() | {"separable_saving": 256}
