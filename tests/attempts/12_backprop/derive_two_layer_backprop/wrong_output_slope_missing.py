"""Your gradients go from y to z without the slope of the output. That would be right for a linear output;
here y is a logistic function of z."""


def d_w2():
    return ["(y - t) * h", "y * h - t * h", "d2 * h"]


def d_w1():
    return [
        "(y - t) * w2 * exp(-a) / (1 + exp(-a))**2 * x",
        "(y - t) * w2 * h * (1 - h) * x",
        "d2 * w2 * h * (1 - h) * x",
        "d1 * x",
    ]
