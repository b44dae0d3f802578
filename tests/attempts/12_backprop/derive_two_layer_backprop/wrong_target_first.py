"""Your first factor is t - y. The derivative of (y - t)**2 / 2 by y is y - t: the minus sign of descent
comes with the update, not with the gradient."""


def d_w2():
    return [
        "(t - y) * exp(-z) / (1 + exp(-z))**2 * h",
        "(t - y) * y * (1 - y) * h",
        "d2 * h",
    ]


def d_w1():
    return [
        "(t - y) * exp(-z) / (1 + exp(-z))**2 * w2 * exp(-a) / (1 + exp(-a))**2 * x",
        "(t - y) * y * (1 - y) * w2 * h * (1 - h) * x",
        "d2 * w2 * h * (1 - h) * x",
        "d1 * x",
    ]
