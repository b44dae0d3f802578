"""Your fan_out leaves the kernel out. An input lies below the kernel in as many positions as the kernel has
places, and reaches every output channel in each."""

_right = fans


def fans(shape):
    return _right(shape)[0], shape[0]
