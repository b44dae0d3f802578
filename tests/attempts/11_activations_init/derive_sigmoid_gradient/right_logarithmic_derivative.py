"""The derivative of log s times s."""


def derivation():
    return [
        "1 / (1 + exp(-x)) * (exp(-x) / (1 + exp(-x)))",
        "s * (exp(-x) * s)",
        "s * exp(log(1 / s - 1)) * s",
        "s * (1 - s)",
    ]
