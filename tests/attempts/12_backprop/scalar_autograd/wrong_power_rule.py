"""Your power passes on exponent * x ** exponent: in the power rule the exponent goes down by one."""


def _pow(self, exponent):
    return self._result(self.data**exponent, (self, exponent * self.data**exponent))


Value.__pow__ = _pow  # noqa: F821
