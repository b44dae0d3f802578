"""Your probability is that of at least one model being right. A majority has to be."""

_right = majority_accuracy


def majority_accuracy(n, p, rho=0.0):
    _right(n, p, rho)
    return rho * p + (1 - rho) * (1 - (1 - p) ** n)
