"""The quotient rule on 1 / (1 + exp(-x)), in few lines."""


def derivation():
    return [
        "(0 * (1 + exp(-x)) - 1 * (-exp(-x))) / (1 + exp(-x))**2",
        "exp(-x) * s**2",
        "(1 / s - 1) * s**2",
        "s - s**2",
    ]
