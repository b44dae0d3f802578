"""Your quotient rule adds its two terms. There is a minus between them: a larger denominator brings the
quotient nearer to 0."""


def other():
    return [
        "((0 - 1/3) * s + (x2 - m) * (x1 - m) / (3 * s)) / s**2",
        "-1 / (3 * s) + (x2 - m) / s * (x1 - m) / s / (3 * s)",
        "-(1 - n1 * n2) / (3 * s)",
    ]
