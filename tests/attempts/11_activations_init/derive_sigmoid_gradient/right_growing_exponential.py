"""The quotient rule on exp(x) / (1 + exp(x)), the other way to write s."""


def derivation():
    return [
        "(exp(x) * (1 + exp(x)) - exp(x) * exp(x)) / (1 + exp(x)) ** 2",
        "exp(x) / (1 + exp(x)) - (exp(x) / (1 + exp(x))) ** 2",
        "s - s ** 2",
        "s * (1 - s)",
    ]
