"""None: a step that puts v for s**2, which leaves out e."""


def other():
    return [
        "((0 - 1/3) * s - (x2 - m) * (x1 - m) / (3 * s)) / s**2",
        "(-s / 3 - (x2 - m) * (x1 - m) / (3 * s)) / v",
        "-(1 + n1 * n2) / (3 * s)",
    ]
