"""Draws by binomial numbers of one trial."""

import numpy as np


class Dropout:
    def __init__(self, p_drop, rng):
        if not (p_drop >= 0 and p_drop < 1):
            raise ValueError(f"cannot drop {p_drop}")
        self.p, self.rng = p_drop, rng

    def forward(self, x, train):
        self.mask = 1.0
        if train and self.p > 0:
            self.mask = self.rng.binomial(1, 1 - self.p, size=np.shape(x)) / (1 - self.p)
        return self.mask * x

    def backward(self, grad):
        return self.mask * grad
