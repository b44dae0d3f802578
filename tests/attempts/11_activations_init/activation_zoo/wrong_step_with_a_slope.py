"""Your step has a slope where it is 1. It is flat on both sides, so its slope is 0 wherever there is one:
no gradient passes, which is why such units cannot be trained by backpropagation as it is."""

_right = derivative


def derivative(name, z):
    return np.where(z >= 0, 1.0, 0.0) if name == "step" else _right(name, z)
