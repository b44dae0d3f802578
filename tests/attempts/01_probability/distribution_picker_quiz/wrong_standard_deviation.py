"""Your variance is the standard deviation; square it."""

_right = answers


def answers():
    return _right() | {"binomial_variance": math.sqrt(2.1)}
