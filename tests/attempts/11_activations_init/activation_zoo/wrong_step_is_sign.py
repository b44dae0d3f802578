"""Your step is the sign of z. Here it goes from 0 to 1, and is 1 at 0 itself."""

_right = activate


def activate(name, z):
    return np.sign(z) * 1.0 if name == "step" else _right(name, z)
