"""None: exp passes on its input instead of its result, which is no known mistake."""

import math


def _exp(self):
    return self._result(math.exp(self.data), (self, self.data))


Value.exp = _exp  # noqa: F821
