"""Your layer drops entries and leaves the others as they are, so its outputs are too small on average: at
evaluation the layers above would suddenly see larger inputs."""

import numpy as np


def _forward(self, x, train):
    self._factor = np.ones(x.shape)
    if train:
        self._factor = (self._rng.random(x.shape) >= self.p_drop) * 1.0
    return x * self._factor


Dropout.forward = _forward
