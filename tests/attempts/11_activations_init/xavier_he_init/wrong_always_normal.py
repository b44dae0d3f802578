"""Your weights are normal even where uniform is asked for."""

_right = xavier


def xavier(shape, rng, uniform=False):
    return _right(shape, rng)
