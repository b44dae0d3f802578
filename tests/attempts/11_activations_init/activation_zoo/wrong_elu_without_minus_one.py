"""Your elu is exp(z) left of 0, without the -1. Then it jumps at 0, and its outputs are never negative,
which was the point of it."""

_right = activate


def activate(name, z):
    return np.where(z > 0, z, np.exp(np.minimum(z, 0.0))) if name == "elu" else _right(name, z)
