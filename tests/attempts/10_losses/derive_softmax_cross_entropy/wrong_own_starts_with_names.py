"""Your derivation of dp0 / dz0 begins with the names p. The first line is what the quotient rule gives, in
the logits and s; the names come in later."""


def own_probability():
    return ["p0 - p0 * p0", "p0 - p0**2", "p0 * (1 - p0)"]
