"""You wrote down the result. The task is the way to it: start from a rule of calculus, in x, and let every
line follow from the one above."""


def derivation():
    return ["s * (1 - s)"]
