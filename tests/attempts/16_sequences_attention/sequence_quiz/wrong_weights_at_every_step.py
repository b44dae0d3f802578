"""You counted the weights anew for each step. A recurrent layer uses the same weights at every step, which
is why it can read sequences of any length."""

_right = answers


def answers():
    return _right() | {"weights": 50 * 620}
