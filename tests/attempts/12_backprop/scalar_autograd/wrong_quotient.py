"""Your division passes a / b back to the denominator: the minus is missing, and a further division by b. The
derivative of a / b with respect to b is -a / b**2."""


def _truediv(self, other):
    other = self._of(other)
    return self._result(self.data / other.data, (self, 1 / other.data), (other, self.data / other.data))


Value.__truediv__ = _truediv  # noqa: F821
