"""Your power passes on nothing when the exponent is 1. There x ** (exponent - 1) is 1, and so the slope is
1 too."""


def _pow(self, exponent):
    below = exponent - 1
    slope = exponent * self.data**below if below else 0.0
    return self._result(self.data**exponent, (self, slope))


Value.__pow__ = _pow  # noqa: F821
