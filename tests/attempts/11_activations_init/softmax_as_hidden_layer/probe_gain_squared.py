"""None: squared singular values, which is no known mistake."""

_right = gradient_gain


def gradient_gain(z, act):
    return _right(z, act) ** 2
