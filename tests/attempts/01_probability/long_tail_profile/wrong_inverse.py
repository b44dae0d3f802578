"""Your answer is 1 / alpha, which the mean logarithm estimates. Asked for is alpha."""

_hill = hill_exponent


def hill_exponent(values, k):
    right = _hill(values, k)
    return 1 / right
