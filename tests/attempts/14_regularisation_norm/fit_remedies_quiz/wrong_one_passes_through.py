"""You let a single example pass through batch normalisation. It is its own mean: after the subtraction
nothing of it is left."""

_right = answers


def answers():
    return _right() | {"norm_of_one": "x"}
