"""Your answer is the exponent of the density, which is alpha + 1. Asked for is that of P(X > x)."""

_hill = hill_exponent


def hill_exponent(values, k):
    right = _hill(values, k)
    return right + 1
