"""Like wrong_deviation_as_limit: scaled draws from -1 to 1."""

_right = xavier


def xavier(shape, rng, uniform=False):
    if not uniform:
        return _right(shape, rng)
    return rng.uniform(-1, 1, shape) * np.sqrt(2 / sum(fans(shape)))
