"""Your normal weights have the standard deviation 2 / (fan_in + fan_out), which should be the variance.
Numpy's scale is the standard deviation: take the root."""

_right = xavier


def xavier(shape, rng, uniform=False):
    if uniform:
        return _right(shape, rng, uniform)
    return rng.normal(0.0, 2.0 / sum(fans(shape)), size=shape)
