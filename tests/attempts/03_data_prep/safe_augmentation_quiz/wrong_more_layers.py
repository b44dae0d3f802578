"""You want a deeper network, trained from random weights on 200 images. It would learn them by heart."""

_right = answers


def answers():
    return _right() | {"first_resort": "deeper"}
