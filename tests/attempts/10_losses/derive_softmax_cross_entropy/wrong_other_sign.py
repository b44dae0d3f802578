"""Your dp1 / dz0 is positive. Raising the logit of class 0 takes probability away from class 1: the
quotient rule has a minus before the derivative of the denominator."""


def other_probability():
    return ["exp(z1) * exp(z0) / s**2", "(exp(z1) / s) * (exp(z0) / s)", "p1 * p0"]
