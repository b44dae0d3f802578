"""None: right until a slip in the last line, which is no known mistake."""


def d_w2():
    return [
        "(y - t) * exp(-z) / (1 + exp(-z))**2 * h",
        "(y - t) * y * (1 - y) * h",
        "3 * d2 * h",
    ]
