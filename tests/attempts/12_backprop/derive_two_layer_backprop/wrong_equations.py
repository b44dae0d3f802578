"""Your lines are equations. Write only the right-hand side of each: the check reads expressions and
compares each line with the one before."""


def d_w2():
    return [
        "dL_dw2 = (y - t) * exp(-z) / (1 + exp(-z))**2 * h",
        "dL_dw2 = (y - t) * y * (1 - y) * h",
        "dL_dw2 = d2 * h",
    ]


def d_w1():
    return [
        "dL_dw1 = (y - t) * exp(-z) / (1 + exp(-z))**2 * w2 * exp(-a) / (1 + exp(-a))**2 * x",
        "dL_dw1 = (y - t) * y * (1 - y) * w2 * h * (1 - h) * x",
        "dL_dw1 = d2 * w2 * h * (1 - h) * x",
        "dL_dw1 = d1 * x",
    ]
