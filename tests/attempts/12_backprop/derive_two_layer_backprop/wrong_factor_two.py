"""Your first factor is 2 (y - t). The loss is half of the square, and the half cancels the 2."""


def d_w2():
    return [
        "2 * (y - t) * exp(-z) / (1 + exp(-z))**2 * h",
        "2 * (y - t) * y * (1 - y) * h",
        "d2 * h",
    ]


def d_w1():
    return [
        "2 * (y - t) * exp(-z) / (1 + exp(-z))**2 * w2 * exp(-a) / (1 + exp(-a))**2 * x",
        "2 * (y - t) * y * (1 - y) * w2 * h * (1 - h) * x",
        "d2 * w2 * h * (1 - h) * x",
        "d1 * x",
    ]
