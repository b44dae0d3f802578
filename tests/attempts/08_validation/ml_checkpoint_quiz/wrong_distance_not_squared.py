"""Your Gaussian kernel takes the distance as it is. Its exponent holds the square."""

_right = answers


def answers():
    return _right() | {"rbf_kernel": math.exp(-0.5 * 2)}
