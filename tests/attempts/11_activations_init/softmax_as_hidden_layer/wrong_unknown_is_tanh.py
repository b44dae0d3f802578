"""You take any other activation for tanh. Refuse it with a ValueError."""

_right = gradient_gain


def gradient_gain(z, act):
    return _right(z, act if act == "softmax" else "tanh")
