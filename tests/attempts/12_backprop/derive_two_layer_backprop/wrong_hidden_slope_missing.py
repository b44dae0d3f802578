"""Your dL / dw1 passes the hidden unit without its slope. Between h and a there is a logistic function,
and the chain rule has a factor for it."""


def d_w1():
    return [
        "(y - t) * exp(-z) / (1 + exp(-z))**2 * w2 * x",
        "(y - t) * y * (1 - y) * w2 * x",
        "d2 * w2 * x",
        "d1 * x",
    ]
