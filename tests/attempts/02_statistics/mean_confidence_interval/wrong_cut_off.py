"""You cut off the decimals of the number of measurements, which is then one too few."""

_right = n_for_halfwidth


def n_for_halfwidth(sigma, halfwidth, level=0.95):
    return max(1, _right(sigma, halfwidth, level) - 1)
