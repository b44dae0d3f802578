"""Your Xavier weights are uniform even where normal ones are asked for."""

_right = xavier


def xavier(shape, rng, uniform=False):
    return _right(shape, rng, True)
