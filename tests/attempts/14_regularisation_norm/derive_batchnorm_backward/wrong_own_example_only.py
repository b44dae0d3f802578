"""Your gradient has only the term of the first example. x1 moves the mean and the variance, and through
them all three outputs."""


def gradient():
    return [
        "g1 * (1 - (1 + n1 * n1) / 3) / s",
        "g1 * (2 - n1**2) / (3 * s)",
        "(g1 - g1 / 3 - n1 * g1 * n1 / 3) / s",
    ]
