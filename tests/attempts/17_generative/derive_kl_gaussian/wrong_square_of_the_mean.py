"""You put the square of the mean in the place of the mean square M2. The mean square is larger, by the
variance."""


def divergence():
    return [
        "M2 / 2 - V / (2 * s**2) - log(s)",
        "m**2 / 2 - s**2 / (2 * s**2) - log(s)",
        "(m**2 - 1) / 2 - log(s)",
    ]
