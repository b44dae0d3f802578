"""Your first line has lost a sign: the derivative of exp(-x) is -exp(-x), and that of 1 / u is -1 / u**2.
The two signs cancel. Write each factor of the chain rule on its own before you multiply."""


def derivation():
    return [
        "-1 / (1 + exp(-x))**2 * exp(-x)",
        "-exp(-x) / (1 + exp(-x))**2",
        "s * (1 + exp(-x) - 1) / (1 + exp(-x))",
        "s * (1 - s)",
    ]
