"""You keep the kernel trick for support vector machines. Any linear model with a squared penalty has
weights that are a sum over training rows, and can be written with inner products alone."""

_right = answers


def answers():
    return _right() | {"kernel_logistic": False}
