"""You count the squares and the products, and leave out what the 1 in the kernel brings: the features
themselves and the constant."""

_right = answers


def answers():
    return _right() | {"map_size": math.comb(101, 2)}
