"""Your quotient rule divides by s instead of s**2. The denominator of the derivative is the square of the
denominator."""


def own_probability():
    return ["(exp(z0) * s - exp(z0) * exp(z0)) / s", "exp(z0) - exp(z0) * p0", "p0 * (1 - p0)"]
