"""You take mean and variance as constants, so that no example depends on another. That is the layer at
evaluation; in training each input moves both."""


def other():
    return ["0 * (x2 - m) * (x1 - m) / s", "0 * n1 * n2 / s", "0 * n2 * n1 / s"]


def gradient():
    return [
        "g1 * 1 / s + g2 * 0 * n2 / s + g3 * 0 * n3 * n1 / s",
        "g1 / s + 0 * mg",
        "(g1 - 0 * mg - 0 * n1 * mgn) / s",
    ]
