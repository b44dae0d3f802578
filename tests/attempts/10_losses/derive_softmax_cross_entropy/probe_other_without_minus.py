"""Like wrong_other_sign: the same lines, from a table."""


def other_probability():
    factors = [("exp(z1)", "exp(z0) / s**2"), ("(exp(z1) / s)", "(exp(z0) / s)"), ("p1", "p0")]
    return [f"{left} * {right}" for left, right in factors]
