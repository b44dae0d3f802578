"""Your slope of the logistic function is negative. The outer derivative brings a minus and exp(-z)
another: they cancel."""


def d_w2():
    return [
        "-(y - t) * exp(-z) / (1 + exp(-z))**2 * h",
        "-(y - t) * y * (1 - y) * h",
        "d2 * h",
    ]
