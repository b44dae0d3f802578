"""Your signal comes back from z to h without w2. z = w2 * h changes with h by w2."""


def d_w1():
    return [
        "(y - t) * exp(-z) / (1 + exp(-z))**2 * exp(-a) / (1 + exp(-a))**2 * x",
        "(y - t) * y * (1 - y) * h * (1 - h) * x",
        "d2 * h * (1 - h) * x",
        "d1 * x",
    ]
