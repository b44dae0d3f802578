"""You divide as floats, which hold about 16 digits, and round up. Of larger numbers the last digits are
lost: stay with whole numbers, by // or divmod."""

import math


def iterations_per_epoch(n, batch, drop_last=False):
    if n < 1 or batch < 1:
        raise ValueError("at least 1")
    return math.floor(n / batch) if drop_last else math.ceil(n / batch)


def total_updates(n, batch, epochs, accumulate=1):
    if accumulate < 1:
        raise ValueError("at least 1")
    return epochs * math.ceil(iterations_per_epoch(n, batch) / accumulate)
