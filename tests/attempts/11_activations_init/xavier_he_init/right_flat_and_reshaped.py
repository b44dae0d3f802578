"""A flat array of draws, reshaped; the fans from the number of weights."""


def fans(shape):
    shape = tuple(shape)
    if not shape[1:]:
        raise ValueError("at least two dimensions")
    size = int(np.prod(shape))
    return [size // shape[0], size // shape[1]]


def xavier(shape, rng, uniform=False):
    fan_in, fan_out = fans(shape)
    std = (0.5 * (fan_in + fan_out)) ** -0.5
    size = math.prod(shape)
    flat = rng.uniform(-1, 1, size) * 3**0.5 if uniform else rng.normal(size=size)
    return (std * flat).reshape(shape)


def he(shape, rng):
    fan_in, _ = fans(shape)
    return (rng.normal(size=math.prod(shape)) / (fan_in / 2) ** 0.5).reshape(shape)
