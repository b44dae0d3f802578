"""You treat the models as independent, whatever rho is. With probability rho they all give the same answer,
and then the majority is no better than one of them."""

_right = majority_accuracy


def majority_accuracy(n, p, rho=0.0):
    _right(n, p, rho)
    return _right(n, p)
