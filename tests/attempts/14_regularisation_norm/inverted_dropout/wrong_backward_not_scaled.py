"""Your backward pass has the right mask and no factor. The kept entries were multiplied on the way forward,
and so is their gradient on the way back."""


def _backward(self, grad):
    return grad * (self._factor != 0)


Dropout.backward = _backward
