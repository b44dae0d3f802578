"""None: right, with np.where, and evaluation that returns its very input."""

import numpy as np


def _forward(self, x, train):
    self._drop = self._rng.random(x.shape) < self.p_drop if train else None
    return self.backward(x)


def _backward(self, grad):
    if self._drop is None:
        return grad
    return np.where(self._drop, 0.0, grad / (1 - self.p_drop))


Dropout.forward = _forward
Dropout.backward = _backward
