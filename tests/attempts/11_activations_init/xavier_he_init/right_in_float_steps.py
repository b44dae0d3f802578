"""Standard draws, scaled afterwards; the kernel's area by a loop."""


def fans(shape):
    if len(shape) in (0, 1):
        raise ValueError(shape)
    fan_out, fan_in = shape[0], shape[1]
    for k in shape[2:]:
        fan_in *= k
        fan_out *= k
    return fan_in, fan_out


def xavier(shape, rng, uniform=False):
    fan_in, fan_out = fans(shape)
    if uniform:
        return (2 * rng.random(shape) - 1) * np.sqrt(6 / (fan_in + fan_out))
    return rng.standard_normal(shape) * np.sqrt(2 / (fan_in + fan_out))


def he(shape, rng):
    return np.sqrt(2 / fans(shape)[0]) * rng.standard_normal(shape)
