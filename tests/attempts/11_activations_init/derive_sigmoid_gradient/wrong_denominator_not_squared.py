"""Your first line does not square the denominator: the derivative of 1 / u is -1 / u**2, the outer factor
of the chain rule."""


def derivation():
    return [
        "exp(-x) / (1 + exp(-x))",
        "(1 + exp(-x) - 1) / (1 + exp(-x))",
        "1 - s",
    ]
