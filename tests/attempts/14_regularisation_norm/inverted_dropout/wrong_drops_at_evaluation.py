"""Your layer drops entries at evaluation as well. Predictions then change from call to call; only training
is random."""

_right = Dropout.forward


def _forward(self, x, train):
    return _right(self, x, True)


Dropout.forward = _forward
