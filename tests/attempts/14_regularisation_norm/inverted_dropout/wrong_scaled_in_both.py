"""Your layer makes up for the dropped entries twice, in training and again at evaluation. Where training
scales, evaluation has nothing left to do."""

import numpy as np


def _forward(self, x, train):
    if train:
        self._factor = (self._rng.random(x.shape) >= self.p_drop) / (1 - self.p_drop)
    else:
        self._factor = np.full(x.shape, 1 - self.p_drop)
    return x * self._factor


Dropout.forward = _forward
