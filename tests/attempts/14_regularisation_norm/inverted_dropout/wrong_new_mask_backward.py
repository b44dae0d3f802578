"""Your backward pass draws a mask of its own. The gradient has to go through the entries that were kept on
the way forward: remember the mask."""


def _backward(self, grad):
    return grad * (self._rng.random(grad.shape) >= self.p_drop) / (1 - self.p_drop)


Dropout.backward = _backward
