"""Your elu multiplies each branch by a mask of zeros and ones. Far to the right exp overflows, and 0 * inf
is nan: keep the branch that is not taken finite, for instance with the minimum of z and 0."""

_right = activate


def activate(name, z):
    if name != "elu":
        return _right(name, z)
    with np.errstate(all="ignore"):
        return (z > 0) * z + (z <= 0) * (np.exp(1.0 * z) - 1.0)
