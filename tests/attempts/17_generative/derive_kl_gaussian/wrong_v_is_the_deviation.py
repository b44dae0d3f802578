"""You take exp(v) for the standard deviation. It is the variance: v is the logarithm of s**2."""


def slope():
    return [
        "(s - 1 / s) * (s / 2)",
        "(s**2 - 1) / 2",
        "(exp(2 * v) - 1) / 2",
    ]
