"""Your s changes by dv / s. The derivative of a root has a 1/2: dv / (2 s)."""


def other():
    return [
        "((0 - 1/3) * s - (x2 - m) * 2 * (x1 - m) / (3 * s)) / s**2",
        "-1 / (3 * s) - 2 * (x2 - m) / s * (x1 - m) / s / (3 * s)",
        "-(1 + 2 * n1 * n2) / (3 * s)",
    ]
