"""Your mask has one decision for each feature, shared by the whole batch. Every entry is decided by itself,
so the mask has the shape of the input."""

import numpy as np


def _forward(self, x, train):
    self._factor = np.ones(x.shape)
    if train:
        kept = self._rng.random(x.shape[-1]) >= self.p_drop
        self._factor = np.broadcast_to(kept / (1 - self.p_drop), x.shape)
    return x * self._factor


Dropout.forward = _forward
