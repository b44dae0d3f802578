"""Your slope is taken at y, as if y went through the logistic function again. It is taken at z; written in
y it is y (1 - y)."""


def d_w2():
    return [
        "(y - t) * exp(-y) / (1 + exp(-y))**2 * h",
        "(y - t) * y * (1 - y) * h",
        "d2 * h",
    ]


def d_w1():
    return [
        "(y - t) * exp(-y) / (1 + exp(-y))**2 * w2 * exp(-h) / (1 + exp(-h))**2 * x",
        "(y - t) * y * (1 - y) * w2 * h * (1 - h) * x",
        "d2 * w2 * h * (1 - h) * x",
        "d1 * x",
    ]
