"""You let a bias pass through batch normalisation. The mean of the batch rises with it and is subtracted,
so the bias may be left out."""

_right = answers


def answers():
    return _right() | {"norm_bias": 7}
