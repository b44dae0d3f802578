"""None: the right lines, but in a dict by their numbers, which is no known mistake."""


def derivation():
    return {1: "exp(-x) / (1 + exp(-x))**2", 2: "s * exp(-x) / (1 + exp(-x))", 3: "s * (1 - s)"}
