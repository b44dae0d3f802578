"""Your slope is 1 - h**2, that of tanh. The logistic function has h (1 - h)."""


def d_w1():
    return [
        "(y - t) * exp(-z) / (1 + exp(-z))**2 * w2 * exp(-a) / (1 + exp(-a))**2 * x",
        "(y - t) * y * (1 - y) * w2 * (1 - h**2) * x",
        "d2 * w2 * (1 - h**2) * x",
        "d1 * x",
    ]
