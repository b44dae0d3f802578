"""None: softplus with the sign of z turned round, which is no known mistake."""

_right = activate


def activate(name, z):
    return _right(name, -z if name == "softplus" else z)
