"""You name what happens to variational autoencoders, whose decoder does without the code. Here a generator
makes only a few kinds of samples."""

_right = answers


def answers():
    return _right() | {"three_dogs": "posterior collapse"}
