"""Your division passes the denominator a gradient without its minus. A larger denominator makes the quotient
smaller: the derivative of a / b with respect to b is -a / b**2."""


def _truediv(self, other):
    other = self._of(other)
    return self._result(self.data / other.data, (self, 1 / other.data), (other, self.data / other.data**2))


Value.__truediv__ = _truediv  # noqa: F821
