"""Like wrong_leak_without_slope: a table of left slopes with two zeros in it."""

_right = derivative


def derivative(name, z):
    if name in ("relu", "leaky_relu"):
        return (z > 0).astype(float)
    return _right(name, z)
