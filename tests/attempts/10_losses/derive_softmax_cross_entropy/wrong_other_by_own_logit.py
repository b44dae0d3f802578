"""You differentiated exp(z1) / s by its own logit z1. Here the question is how it changes with z0, which is
only in the denominator."""


def other_probability():
    return ["(exp(z1) * s - exp(z1) * exp(z1)) / s**2", "exp(z1) / s - (exp(z1) / s)**2", "p1 * (1 - p1)"]
