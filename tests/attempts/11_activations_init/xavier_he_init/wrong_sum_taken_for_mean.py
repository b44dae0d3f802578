"""Your Xavier weights have the variance 1 / (fan_in + fan_out). It is the mean of the two fans that
replaces fan_in, not their sum: there is a 2 in the numerator."""


def xavier(shape, rng, uniform=False):
    std = math.sqrt(1.0 / sum(fans(shape)))
    if uniform:
        return rng.uniform(-std * math.sqrt(3), std * math.sqrt(3), size=shape)
    return rng.normal(0.0, std, size=shape)
