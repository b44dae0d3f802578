"""None: the normal approximation of the binomial, with a continuity correction."""

_right = majority_accuracy


def majority_accuracy(n, p, rho=0.0):
    _right(n, p, rho)
    if p in (0, 1):
        return float(p)
    z = (n * p - n / 2) / math.sqrt(n * p * (1 - p))
    return rho * p + (1 - rho) * 0.5 * (1 + math.erf(z / math.sqrt(2)))
