"""You count the test image itself among the images that may be its twin. The twin is one of the others."""

_right = answers


def answers():
    return _right() | {"twin_in_training": 0.8}
