"""Your steps follow from each other, but the first has the wrong sign, and so has the result: s rises with x
everywhere, so its slope cannot be negative."""


def derivation():
    return [
        "-exp(-x) / (1 + exp(-x))**2",
        "-1 / (1 + exp(-x)) * exp(-x) / (1 + exp(-x))",
        "-s * (1 - s)",
    ]
