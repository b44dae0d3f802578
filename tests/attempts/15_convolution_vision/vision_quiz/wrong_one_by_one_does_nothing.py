"""You take a 1 by 1 convolution for a mere factor. It is as deep as its input: at every place, a dense layer
across the channels."""

_right = answers


def answers():
    return _right() | {"one_by_one": "neither"}
