"""Your layer scales at evaluation, by the share that is kept. That is the original dropout; the inverted
one scales in training, so that evaluation is the identity."""

import numpy as np


def _forward(self, x, train):
    if train:
        self._factor = (self._rng.random(x.shape) >= self.p_drop) * 1.0
    else:
        self._factor = np.full(x.shape, 1 - self.p_drop)
    return x * self._factor


Dropout.forward = _forward
