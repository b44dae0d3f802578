"""Your last line is x * (1 - x). The formula is right for the output s, not for the input x: the two are
different variables."""


def derivation():
    return [
        "exp(-x) / (1 + exp(-x))**2",
        "s * (1 - s)",
        "x * (1 - x)",
    ]
