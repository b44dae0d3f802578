"""Your derivative is right, but it stops in x. The task is to write it in the output s alone: split the
square of the denominator, and express what is left through s."""


def derivation():
    return [
        "-1 / (1 + exp(-x))**2 * (-exp(-x))",
        "exp(-x) / (1 + exp(-x))**2",
        "1 / (1 + exp(-x)) * exp(-x) / (1 + exp(-x))",
    ]
