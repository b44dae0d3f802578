"""Your gradient adds the two means. Both are taken off: x1 also moves the mean and the spread of the batch,
and the layer works against both."""


def gradient():
    return [
        "g1 * (1 + (1 + n1 * n1) / 3) / s + g2 * (1 + n1 * n2) / 3 / s + g3 * (1 + n1 * n3) / 3 / s",
        "(g1 + (g1 + g2 + g3) / 3 + n1 * (g1 * n1 + g2 * n2 + g3 * n3) / 3) / s",
        "(g1 + mg + n1 * mgn) / s",
    ]
