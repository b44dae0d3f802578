"""Your layer draws a mask at evaluation too and throws it away. How often a model was evaluated then
decides how its training goes on, and runs cannot be repeated."""

import numpy as np


def _forward(self, x, train):
    kept = self._rng.random(x.shape) >= self.p_drop
    self._factor = kept / (1 - self.p_drop) if train else np.ones(x.shape)
    return x * self._factor


Dropout.forward = _forward
