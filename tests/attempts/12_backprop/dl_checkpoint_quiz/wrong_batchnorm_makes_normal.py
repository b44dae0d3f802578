"""You let batch normalisation make data normally distributed. It sets mean and variance; the shape of the
distribution stays."""

_right = answers


def answers():
    return _right() | {"batchnorm_normal": True}
