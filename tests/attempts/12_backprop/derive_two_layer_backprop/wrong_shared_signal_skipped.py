"""Your dL / dw1 goes to the signal at a in one step. In between stands the line that backpropagation is
about: the signal at z, passed back through w2 and the slope."""


def d_w1():
    return [
        "(y - t) * exp(-z) / (1 + exp(-z))**2 * w2 * exp(-a) / (1 + exp(-a))**2 * x",
        "(y - t) * y * (1 - y) * w2 * exp(-a) / (1 + exp(-a))**2 * x",
        "(y - t) * y * (1 - y) * w2 * h * (1 - h) * x",
        "d1 * x",
    ]
