"""Like wrong_equations: a left-hand side put before each line."""


def derivation():
    right = ["exp(-x) / (1 + exp(-x))**2", "s * exp(-x) / (1 + exp(-x))", "s * (1 - s)"]
    return [f"s' = {line}" for line in right]
