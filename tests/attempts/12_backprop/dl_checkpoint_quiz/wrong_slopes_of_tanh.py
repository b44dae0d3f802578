"""You take 1 for the largest slope, which is that of tanh. The logistic function is nowhere as steep, which
is why gradients vanish in a chain of them."""

_right = answers


def answers():
    return _right() | {"sigmoid_slopes": 1}
