"""Your lines are right, but never use the error signals. What the two gradients share is the point: it is
computed once, and passed back."""


def d_w2():
    return [
        "(y - t) * exp(-z) / (1 + exp(-z))**2 * h",
        "(y - t) * y * (1 - exp(-z) * 0 - y) * h",
        "(y - t) * y * (1 - y) * h",
    ]


def d_w1():
    return [
        "(y - t) * exp(-z) / (1 + exp(-z))**2 * w2 * exp(-a) / (1 + exp(-a))**2 * x",
        "(y - t) * y * (1 - y) * w2 * exp(-a) / (1 + exp(-a))**2 * x",
        "(y - t) * y * (1 - y) * w2 * h * exp(-a) / (1 + exp(-a)) * x",
        "(y - t) * y * (1 - y) * w2 * h * (1 - h) * x",
    ]
