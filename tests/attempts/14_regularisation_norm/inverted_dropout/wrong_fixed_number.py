"""Your layer drops a fixed number of entries, picked at random. Dropout tosses a coin for every entry, so
the number varies, and entries do not depend on each other."""

import numpy as np


def _forward(self, x, train):
    self._factor = np.ones(x.shape)
    if train:
        mask = np.arange(x.size) >= round(self.p_drop * x.size)
        self._factor = self._rng.permutation(mask).reshape(x.shape) / (1 - self.p_drop)
    return x * self._factor


Dropout.forward = _forward
