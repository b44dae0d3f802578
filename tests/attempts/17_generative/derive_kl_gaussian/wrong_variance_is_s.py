"""You put s in the place of V. The mean squared deviation is the variance, s**2."""


def divergence():
    return [
        "M2 / 2 - V / (2 * s**2) - log(s)",
        "(m**2 + s**2) / 2 - s / (2 * s**2) - log(s)",
        "(m**2 + s**2 - 1 / s) / 2 - log(s)",
    ]
