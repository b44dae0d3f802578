"""You take s for the derivative of s with respect to v. Since s is exp(v / 2), it is s / 2."""


def slope():
    return [
        "(s - 1 / s) * s",
        "s**2 - 1",
        "exp(v) - 1",
    ]
