"""You give the moments before gamma and beta. They are learned so that the layer may have another mean and
spread."""

_right = answers


def answers():
    return _right() | {"batchnorm_moments": (0, 1)}
