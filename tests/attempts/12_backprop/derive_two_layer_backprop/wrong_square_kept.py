"""Your first factor is the loss itself, (y - t)**2 / 2. Its derivative by y is y - t."""


def d_w2():
    return [
        "(y - t)**2 / 2 * exp(-z) / (1 + exp(-z))**2 * h",
        "(y - t)**2 / 2 * y * (1 - y) * h",
        "d2 * h",
    ]


def d_w1():
    return [
        "(y - t)**2 / 2 * exp(-z) / (1 + exp(-z))**2 * w2 * exp(-a) / (1 + exp(-a))**2 * x",
        "(y - t)**2 / 2 * y * (1 - y) * w2 * h * (1 - h) * x",
        "d2 * w2 * h * (1 - h) * x",
        "d1 * x",
    ]
