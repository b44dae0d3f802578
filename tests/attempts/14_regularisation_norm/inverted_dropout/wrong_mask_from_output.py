"""Your backward pass takes every output that is 0 for dropped. An input may be 0 by itself, as many are after
a ReLU, and still be kept: remember the mask, not the output."""

import numpy as np

_right = Dropout.forward


def _forward(self, x, train):
    y = _right(self, x, train)
    if train:
        self._factor = np.where(y != 0, 1 / (1 - self.p_drop), 0.0)
    return y


Dropout.forward = _forward
