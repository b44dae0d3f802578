"""Your outputs may be right, but the layer writes them into the caller's array, which other layers still
need. Make a new array."""

import numpy as np


def _forward(self, x, train):
    self._factor = np.ones(x.shape)
    if train:
        self._factor = (self._rng.random(x.shape) >= self.p_drop) / (1 - self.p_drop)
        x *= self._factor
    return x


Dropout.forward = _forward
