"""You take a strided convolution for equivariant. After a shift by one pixel its windows lie on pieces of
the image that no window covered before, so the output is no shifted copy of the old one."""

_right = answers


def answers():
    return _right() | {"shift_strided": "equivariant"}
