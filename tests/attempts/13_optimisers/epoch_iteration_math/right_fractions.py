"""Ceilings of exact fractions."""

import math
from fractions import Fraction


def iterations_per_epoch(n, batch, drop_last=False):
    if not (n >= 1 and batch >= 1):
        raise ValueError
    share = Fraction(n, batch)
    return math.floor(share) if drop_last else math.ceil(share)


def total_updates(n, batch, epochs, accumulate=1):
    if not (n >= 1 and batch >= 1 and accumulate >= 1):
        raise ValueError
    return epochs * math.ceil(Fraction(n, batch * accumulate))
