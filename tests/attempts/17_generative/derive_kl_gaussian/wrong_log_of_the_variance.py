"""Your divergence has log(s**2), the logarithm of the variance, where log(s) was. That is twice as much."""


def divergence():
    return [
        "M2 / 2 - V / (2 * s**2) - log(s)",
        "(m**2 + s**2) / 2 - 1 / 2 - log(s)",
        "(m**2 + s**2 - 1) / 2 - log(s**2)",
    ]
