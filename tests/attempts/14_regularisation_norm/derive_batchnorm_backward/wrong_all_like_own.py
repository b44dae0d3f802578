"""Your gradient has 1 - 1/3 in every term. Only the first example contains x1 itself; the others change
through the mean and the variance alone."""


def gradient():
    return [
        "g1 * (2 - n1 * n1) / (3 * s) + g2 * (2 - n1 * n2) / (3 * s) + g3 * (2 - n1 * n3) / (3 * s)",
        "(g1 + g2 + g3 - (g1 + g2 + g3) / 3 - n1 * (g1 * n1 + g2 * n2 + g3 * n3) / 3) / s",
        "(2 * mg + 0 * g1 - n1 * mgn) / s",
    ]
