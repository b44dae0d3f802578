"""You give the standard deviation of the weights; the variance is its square."""

_right = answers


def answers():
    return _right() | {"he_variance": 0.1}
