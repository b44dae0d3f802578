"""None: right, by way of s = (1 + tanh(x / 2)) / 2."""


def derivation():
    return (
        "(1 - tanh(x / 2)**2) / 2 / 2",
        "(1 + tanh(x / 2)) / 2 * (1 - tanh(x / 2)) / 2",
        "s * (1 - s)",
    )
