"""Your last factor is the weight itself. z = w2 * h changes with w2 by h: a gradient of a weight is the
signal times the input."""


def d_w2():
    return [
        "(y - t) * exp(-z) / (1 + exp(-z))**2 * w2",
        "(y - t) * y * (1 - y) * w2",
        "d2 * w2",
    ]


def d_w1():
    return [
        "(y - t) * exp(-z) / (1 + exp(-z))**2 * w2 * exp(-a) / (1 + exp(-a))**2 * w1",
        "(y - t) * y * (1 - y) * w2 * h * (1 - h) * w1",
        "d2 * w2 * h * (1 - h) * w1",
        "d1 * w1",
    ]
