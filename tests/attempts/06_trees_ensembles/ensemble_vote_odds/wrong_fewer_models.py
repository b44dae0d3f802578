"""You turn the correlation into a smaller number of independent models. That is a rule of thumb for
variances; here the two cases, all alike or all independent, are simply weighted by their probabilities."""

_right = majority_accuracy


def majority_accuracy(n, p, rho=0.0):
    _right(n, p, rho)
    return _right(max(1, round(n / (1 + (n - 1) * rho))), p)
