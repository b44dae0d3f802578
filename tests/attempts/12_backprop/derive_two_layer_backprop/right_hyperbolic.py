"""The slopes by cosh, and the square of the loss written out."""


def d_w2():
    return [
        "(2 * y - 2 * t) / 2 / (2 * cosh(z / 2))**2 * h",
        "(y - t) / (2 * cosh(z / 2))**2 * h",
        "(y - t) * h * y * (1 - y)",
        "h * d2",
    ]


def d_w1():
    return [
        "(2 * y - 2 * t) / 2 / (2 * cosh(z / 2))**2 * w2 / (2 * cosh(a / 2))**2 * x",
        "(y - t) * y * (1 - y) * w2 * x / (2 * cosh(a / 2))**2",
        "(y - t) * y * (1 - y) * w2 * x * h * (1 - h)",
        "d2 * w2 * x * h * (1 - h)",
        "d1 * x",
    ]
