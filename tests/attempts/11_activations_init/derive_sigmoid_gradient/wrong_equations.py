"""Your lines are equations. Write only the right-hand side of each: the check reads expressions and
compares each line with the one before."""


def derivation():
    return [
        "s' = exp(-x) / (1 + exp(-x))**2",
        "s' = s * exp(-x) / (1 + exp(-x))",
        "s' = s * (1 - s)",
    ]
