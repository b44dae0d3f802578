"""With the slope as a product of two logistic functions, more lines, and other brackets."""


def d_w2():
    return (
        "(y - t) * (1 / (1 + exp(-z))) * (1 - 1 / (1 + exp(-z))) * h",
        "h * (y - t) * y * (1 - 1 / (1 + exp(-z)))",
        "h * (y * y - t * y) * (1 - y)",
        "d2 * h",
    )


def d_w1():
    return (
        "(y - t) * (exp(z) / (1 + exp(z))**2) * w2 * (exp(a) / (1 + exp(a))**2) * x",
        "(y - t) * (y * (1 - y)) * w2 * (exp(a) / (1 + exp(a))**2) * x",
        "x * w2 * (y - t) * (y - y**2) * (h - h**2)",
        "x * w2 * d2 * (h - h**2)",
        "x * d1",
    )
