"""Your backward pass lets the whole gradient through. A dropped entry has no influence on the output, so
its gradient is 0."""


def _backward(self, grad):
    return grad.copy()


Dropout.backward = _backward
