"""Like wrong_fans_swapped: He's weights scaled by fan_out, with the right fans."""


def he(shape, rng):
    return rng.normal(0.0, math.sqrt(2.0 / fans(shape)[1]), size=shape)
