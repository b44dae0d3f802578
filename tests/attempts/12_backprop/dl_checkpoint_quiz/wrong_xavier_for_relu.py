"""You use Glorot's rule, which is made for activations that are linear near 0. ReLU loses half of the second
moment, and He's rule makes up for it."""

_right = answers


def answers():
    return _right() | {"he_variance": 2 / 300}
