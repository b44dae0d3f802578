"""You return the sample by rising key, the order in which a heap gives it out. It is asked for by falling
key."""

_right = weighted_sample


def weighted_sample(stream, k, numbers):
    return _right(stream, k, numbers)[::-1]
