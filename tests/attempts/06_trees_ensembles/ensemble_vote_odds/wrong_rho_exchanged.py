"""Your two cases are weighted the other way round. With probability rho all models give the same answer, and
the ensemble is as good as one; they err independently in the remaining share, 1 - rho."""

_right = majority_accuracy


def majority_accuracy(n, p, rho=0.0):
    return _right(n, p, rho) if not 0 <= rho <= 1 else _right(n, p, 1 - rho)
