"""With the change of s written as half of that of the variance."""


def variance():
    return [
        "(4/3 * (x1 - m) - 2/3 * (x2 - m) - 2/3 * (x3 - m)) / 3",
        "(2 * (x1 - m) - 2/3 * (x1 + x2 + x3 - 3 * m)) / 3",
        "2 * (x1 - m) / 3",
    ]


def other():
    return [
        "(-s / 3 - (x2 - m) * (2 * (x1 - m) / 3) / (2 * s)) / s**2",
        "(-s / 3 - s * n2 * n1 / 3) / s**2",
        "-1/3 / s * (1 + n2 * n1)",
    ]


def gradient():
    return [
        "(g1 * (3 - 1 - n1 * n1) - g2 * (1 + n1 * n2) - g3 * (1 + n1 * n3)) / (3 * s)",
        "(3 * g1 - 3 * mg - n1 * (g1 * n1 + g2 * n2 + g3 * n3)) / (3 * s)",
        "(3 * g1 - 3 * mg - 3 * n1 * mgn) / (3 * s)",
        "1 / s * (g1 - mg - n1 * mgn)",
    ]
