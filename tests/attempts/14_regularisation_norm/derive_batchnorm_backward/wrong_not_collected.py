"""Your gradient is right, but stops with all three examples in it. Collect the two sums over the batch and
put in their names: that is the form that is programmed."""


def gradient():
    return [
        "g1 * (1 - (1 + n1 * n1) / 3) / s + g2 * (-(1 + n1 * n2) / 3) / s + g3 * (-(1 + n1 * n3) / 3) / s",
        "(3 * g1 - g1 * (1 + n1 * n1) - g2 * (1 + n1 * n2) - g3 * (1 + n1 * n3)) / (3 * s)",
        "(g1 - (g1 + g2 + g3) / 3 - n1 * (g1 * n1 + g2 * n2 + g3 * n3) / 3) / s",
    ]
