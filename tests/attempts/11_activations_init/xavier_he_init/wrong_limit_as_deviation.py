"""Your normal weights have the limit of the uniform version, the root of 6 over the sum of the fans, as
their standard deviation: their variance is three times too large."""

_right = xavier


def xavier(shape, rng, uniform=False):
    if uniform:
        return _right(shape, rng, uniform)
    return rng.normal(0.0, math.sqrt(6.0 / sum(fans(shape))), size=shape)
