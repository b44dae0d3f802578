"""You compute the slope of a power as exponent * x ** exponent / x, which divides by 0 where x is 0. Lower
the exponent by one instead."""


def _pow(self, exponent):
    result = self.data**exponent
    return self._result(result, (self, exponent * result / self.data))


Value.__pow__ = _pow  # noqa: F821
