"""Your dL / dw1 ends with the signal at a. One factor is left: a = w1 * x changes with w1 by x."""


def d_w1():
    return [
        "(y - t) * exp(-z) / (1 + exp(-z))**2 * w2 * exp(-a) / (1 + exp(-a))**2",
        "(y - t) * y * (1 - y) * w2 * h * (1 - h)",
        "d2 * w2 * h * (1 - h)",
        "d1",
    ]
