"""Your mean changes as much as x1 does. It is a third of the sum, so it changes by a third."""


def other():
    return [
        "((0 - 1) * s - (x2 - m) * (x1 - m) / (3 * s)) / s**2",
        "-1 / s - (x2 - m) / s * (x1 - m) / s / (3 * s)",
        "-(3 + n1 * n2) / (3 * s)",
    ]
