"""You round the number of measurements to the nearest. Rounded down, it is not enough: round up."""

_right = n_for_halfwidth


def n_for_halfwidth(sigma, halfwidth, level=0.95):
    _right(sigma, halfwidth, level)
    return max(1, round((z_critical(level) * sigma / halfwidth) ** 2))
