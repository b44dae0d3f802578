"""Like wrong_sigmoid_slope_of_the_input: multiplied out."""

_right = derivative


def derivative(name, z):
    return z - z**2.0 if name == "sigmoid" else _right(name, z)
