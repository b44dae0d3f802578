"""Your dv / dx1 has lost the 2 of the squares."""


def variance():
    return [
        "((x1 - m) * (1 - 1/3) + (x2 - m) * (-1/3) + (x3 - m) * (-1/3)) / 3",
        "(x1 - m) / 3 - ((x1 - m) + (x2 - m) + (x3 - m)) / 9",
        "(x1 - m) / 3",
    ]
