"""Your dense layer has 16 outputs. To do what the convolution does it needs one for each value of the 16
maps, and each of these has a weight for every value of the image."""

_right = answers


def answers():
    return _right() | {"dense_weights": 49152}
