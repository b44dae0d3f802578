"""Your step is 0 at z = 0. The table says 1 for z >= 0."""

_right = activate


def activate(name, z):
    return np.where(z > 0, 1.0, 0.0) if name == "step" else _right(name, z)
