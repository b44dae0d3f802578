"""Your layer drops the entries that it should keep: the factor fits the rate, and the comparison that makes
the mask is the wrong way round."""

import numpy as np


def _forward(self, x, train):
    self._factor = np.ones(x.shape)
    if train:
        self._factor = (self._rng.random(x.shape) < self.p_drop) / (1 - self.p_drop)
    return x * self._factor


Dropout.forward = _forward
