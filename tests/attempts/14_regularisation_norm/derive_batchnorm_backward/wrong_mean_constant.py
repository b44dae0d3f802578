"""You let only the variance change and take the mean as a constant. The numerator x2 - m changes as well,
by -1/3."""


def other():
    return [
        "(0 * s - (x2 - m) * (x1 - m) / (3 * s)) / s**2",
        "-(x2 - m) / s * (x1 - m) / s / (3 * s)",
        "-n1 * n2 / (3 * s)",
    ]


def gradient():
    return [
        "g1 * (1 - n1 * n1 / 3) / s + g2 * (-n1 * n2 / 3) / s + g3 * (-n1 * n3 / 3) / s",
        "(g1 - n1 * (g1 * n1 + g2 * n2 + g3 * n3) / 3) / s",
        "(g1 - 0 * mg - n1 * mgn) / s",
    ]
