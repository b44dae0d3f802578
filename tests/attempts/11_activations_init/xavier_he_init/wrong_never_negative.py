"""Your uniform weights run from 0 to the limit. They have to be centred on 0, from minus the limit on:
otherwise every unit adds up its inputs with the same sign."""

_right = xavier


def xavier(shape, rng, uniform=False):
    if not uniform:
        return _right(shape, rng)
    return rng.uniform(0.0, math.sqrt(6.0 / sum(fans(shape))), size=shape)
