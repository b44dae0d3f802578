"""Your gradient has sums over the batch where means belong: a division by the number of examples is
missing."""


def gradient():
    return [
        "g1 * (1 - (1 + n1 * n1)) / s + g2 * (-(1 + n1 * n2)) / s + g3 * (-(1 + n1 * n3)) / s",
        "(g1 - (g1 + g2 + g3) - n1 * (g1 * n1 + g2 * n2 + g3 * n3)) / s",
        "(g1 - 3 * mg - n1 * 3 * mgn) / s",
    ]
