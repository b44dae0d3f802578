"""Your first line treats s as a constant. It contains exp(z0) too, so the quotient rule has a second term,
which makes the derivative smaller."""


def own_probability():
    return ["exp(z0) * s / s**2", "exp(z0) / s", "p0"]
