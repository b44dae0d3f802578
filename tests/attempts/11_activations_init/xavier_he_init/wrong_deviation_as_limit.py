"""Your uniform weights end at the standard deviation of the normal ones. Uniform from -a to a has the
variance a**2 / 3, so the limit has to be the root of 3 times as large."""

_right = xavier


def xavier(shape, rng, uniform=False):
    if not uniform:
        return _right(shape, rng)
    limit = math.sqrt(2.0 / sum(fans(shape)))
    return rng.uniform(-limit, limit, size=shape)
