"""Your dv / dx1 lacks the division by the number of examples. The variance is a mean of squares."""


def variance():
    return [
        "2 * (x1 - m) * (1 - 1/3) + 2 * (x2 - m) * (-1/3) + 2 * (x3 - m) * (-1/3)",
        "2 * (x1 - m) - 2 / 3 * ((x1 - m) + (x2 - m) + (x3 - m))",
        "2 * (x1 - m)",
    ]
