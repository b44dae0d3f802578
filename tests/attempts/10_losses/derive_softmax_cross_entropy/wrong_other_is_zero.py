"""Your dp1 / dz0 is 0, because z0 is not in exp(z1). But it is in s: all probabilities share the
denominator."""


def other_probability():
    return ["0 / s", "0 * exp(z1) / s", "0 * p1"]
