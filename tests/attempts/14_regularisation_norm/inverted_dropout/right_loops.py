"""Entry by entry, one random number after the other."""

import numpy as np


class Dropout:
    def __init__(self, p_drop, rng):
        if p_drop < 0 or 1 <= p_drop:
            raise ValueError("rate")
        self.p_drop, self.rng, self.factors = p_drop, rng, {}

    def forward(self, x, train):
        y = np.empty(x.shape)
        self.factors = {}
        for i in np.ndindex(x.shape):
            if not train:
                self.factors[i] = 1.0
            elif self.rng.random() < self.p_drop:
                self.factors[i] = 0.0
            else:
                self.factors[i] = 1 / (1 - self.p_drop)
            y[i] = x[i] * self.factors[i]
        return y

    def backward(self, grad):
        out = np.empty(grad.shape)
        for i, factor in self.factors.items():
            out[i] = grad[i] * factor
        return out
