"""Your last line is s * (1 + s). Check the step before: exp(-x) / (1 + exp(-x)) is 1 minus s, not 1 plus
s."""


def derivation():
    return [
        "exp(-x) / (1 + exp(-x))**2",
        "s * exp(-x) / (1 + exp(-x))",
        "s * (1 + s)",
    ]
