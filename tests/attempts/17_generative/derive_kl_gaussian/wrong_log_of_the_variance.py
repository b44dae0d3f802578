"""Your last line has log(s**2) where log(s) was. Of the variance it is half the logarithm."""


def divergence():
    return [
        "M2 / 2 - V / (2 * s**2) - log(s)",
        "(m**2 + s**2) / 2 - 1 / 2 - log(s)",
        "(m**2 + s**2 - 1) / 2 - log(s**2)",
    ]
