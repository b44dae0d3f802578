"""Your layer keeps entries with probability p_drop and drops the rest. The rate given is that of dropping;
libraries do not agree on which of the two they take, so read the docstring."""

import numpy as np


def _forward(self, x, train):
    self._factor = np.ones(x.shape)
    if train:
        self._factor = (self._rng.random(x.shape) < self.p_drop) / max(self.p_drop, 1e-12)
    return x * self._factor


Dropout.forward = _forward
