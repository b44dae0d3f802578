"""Your `2 - v` computes `v - 2`, and `2 / v` computes `v / 2`. In the reflected methods `self` is the right
operand; only for sums and products does that not matter."""


def _rsub(self, other):
    return self - other


def _rtruediv(self, other):
    return self / other


Value.__rsub__ = _rsub  # noqa: F821
Value.__rtruediv__ = _rtruediv  # noqa: F821
