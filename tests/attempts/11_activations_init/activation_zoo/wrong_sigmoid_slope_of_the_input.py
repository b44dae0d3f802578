"""Your slope of the sigmoid is z * (1 - z). The formula s * (1 - s) is written in the output: compute s =
sigmoid(z) first."""

_right = derivative


def derivative(name, z):
    return z * (1.0 - z) if name == "sigmoid" else _right(name, z)
