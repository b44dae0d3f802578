"""None: a power of 0 has the slope of the first power."""


def _pow(self, exponent):
    slope = exponent * self.data ** (exponent - 1) if exponent else 1.0
    return self._result(self.data**exponent, (self, slope))


Value.__pow__ = _pow  # noqa: F821
