"""Your subtraction passes the same gradient to both sides. What is subtracted gets it with a minus sign."""


def _sub(self, other):
    other = self._of(other)
    return self._result(self.data - other.data, (self, 1.0), (other, 1.0))


Value.__sub__ = _sub  # noqa: F821
