"""Your He weights have the variance 1 / fan_in, which keeps the signal of linear units. ReLU loses half of
the mean square, and the 2 makes up for it."""


def he(shape, rng):
    return rng.normal(0.0, math.sqrt(1.0 / fans(shape)[0]), size=shape)
