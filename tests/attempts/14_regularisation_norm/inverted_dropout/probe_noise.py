"""None: multiplies by noise that is normal, of the mean and variance of dropout, which is no known
mistake."""

import numpy as np


def _forward(self, x, train):
    self._factor = np.ones(x.shape)
    if train:
        spread = np.sqrt(self.p_drop / (1 - self.p_drop))
        self._factor = 1 + spread * self._rng.normal(size=x.shape)
    return x * self._factor


Dropout.forward = _forward
