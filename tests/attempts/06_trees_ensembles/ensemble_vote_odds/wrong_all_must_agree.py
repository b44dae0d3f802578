"""Your probability is that of all models being right. A majority of them is enough."""

_right = majority_accuracy


def majority_accuracy(n, p, rho=0.0):
    _right(n, p, rho)
    return rho * p + (1 - rho) * p**n
