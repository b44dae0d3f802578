"""The name of linear discriminant analysis has misled you. It fits a normal distribution to each class, from
which examples can be drawn."""

_right = answers


def answers():
    return _right() | {"discriminant_analysis": "discriminative"}
