"""Like wrong_hidden_slope_missing: the same lines, from factors."""


def d_w1():
    slope = "exp(-z) / (1 + exp(-z))**2"
    return [
        f"(y - t) * {slope} * w2 * x",
        "(y - t) * y * (1 - y) * w2 * x",
        *(f"{d} * x" for d in ("d2 * w2", "d1")),
    ]
