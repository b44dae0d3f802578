"""Your dn2 / dx1 lets the numerator change by 1 - 1/3, as if x1 were in it. In x2 - m only the mean
depends on x1."""


def other():
    return [
        "((1 - 1/3) * s - (x2 - m) * (x1 - m) / (3 * s)) / s**2",
        "2 / (3 * s) - (x2 - m) / s * (x1 - m) / s / (3 * s)",
        "(2 - n1 * n2) / (3 * s)",
    ]
