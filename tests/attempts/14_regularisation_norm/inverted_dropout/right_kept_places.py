"""Remembers where entries were kept, and multiplies afterwards; draws by comparing from the other side."""

import numpy as np


class Dropout:
    def __init__(self, p_drop, rng):
        if p_drop < 0 or p_drop >= 1:
            raise ValueError("p_drop")
        self.keep, self.rng, self.places = 1 - p_drop, rng, None

    def forward(self, x, train):
        self.places = self.rng.uniform(size=x.shape) < self.keep if train else None
        return self._through(x)

    def backward(self, grad):
        return self._through(grad)

    def _through(self, a):
        if self.places is None:
            return a
        out = np.zeros(a.shape)
        out[self.places] = a[self.places] / self.keep
        return out
