"""Like wrong_he_is_xavier: the root of 2 over both fans, written out."""


def he(shape, rng):
    fan_in, fan_out = fans(shape)
    return rng.standard_normal(shape) * np.sqrt(2 / (fan_in + fan_out))
