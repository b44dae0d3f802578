"""Your log passes on 1 / x, which is right for the natural logarithm, but computes another one: use math.log,
whose default base is e."""

import math


def _log(self):
    return self._result(math.log10(self.data), (self, 1.0 / self.data))


Value.log = _log  # noqa: F821
