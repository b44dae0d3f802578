"""Where all models give the same answer you count it as right. It is the answer of a single model, and
right with probability p."""

_right = majority_accuracy


def majority_accuracy(n, p, rho=0.0):
    return _right(n, p, rho) + rho * (1 - p)
