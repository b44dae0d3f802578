"""Your layer drops nothing in training: training and evaluation have changed places, or the switch is not
read."""

_right = Dropout.forward


def _forward(self, x, train):
    return _right(self, x, False)


Dropout.forward = _forward
