"""You divide by k - 1, or multiply the result accordingly. Hill's estimator takes the plain mean over the k
largest."""

_hill = hill_exponent


def hill_exponent(values, k):
    right = _hill(values, k)
    return right * (k - 1) / k
