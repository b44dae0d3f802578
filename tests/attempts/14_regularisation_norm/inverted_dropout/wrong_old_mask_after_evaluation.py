"""Your backward pass after an evaluation still uses the mask of the last training step. It belongs to the
last forward pass, and that one dropped nothing."""

_right = Dropout.forward


def _forward(self, x, train):
    if not train:
        return x.copy()
    return _right(self, x, True)


def _backward(self, grad):
    return grad * getattr(self, "_factor", 1.0)


Dropout.forward = _forward
Dropout.backward = _backward
