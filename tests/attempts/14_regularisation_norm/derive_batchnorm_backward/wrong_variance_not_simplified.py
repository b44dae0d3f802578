"""Your dv / dx1 stops with all three inputs in it. The deviations from the mean add up to 0, and that
leaves x1 and m alone."""


def variance():
    return [
        "(2 * (x1 - m) * (1 - 1/3) + 2 * (x2 - m) * (-1/3) + 2 * (x3 - m) * (-1/3)) / 3",
        "(4 * (x1 - m) - 2 * (x2 - m) - 2 * (x3 - m)) / 9",
        "2 / 3 * (x1 - m) - 2 / 9 * (x1 + x2 + x3 - 3 * m)",
    ]
