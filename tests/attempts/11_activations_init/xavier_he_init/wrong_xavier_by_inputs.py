"""Your Xavier weights have the variance 1 / fan_in. That suits the way forward alone; Xavier takes the mean
of both fans, and so gives the gradient on its way back its share."""


def xavier(shape, rng, uniform=False):
    std = math.sqrt(1.0 / fans(shape)[0])
    if uniform:
        return rng.uniform(-std * math.sqrt(3), std * math.sqrt(3), size=shape)
    return rng.normal(0.0, std, size=shape)
