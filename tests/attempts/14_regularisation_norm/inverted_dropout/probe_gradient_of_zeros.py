"""Like wrong_backward_not_scaled: by a condition on the remembered factor."""

import numpy as np


def _backward(self, grad):
    return np.where(self._factor > 0, grad, 0.0)


Dropout.backward = _backward
