"""Your backward takes a step: the numbers themselves change. Backpropagation only computes gradients; what
is done with them is up to the optimiser."""

_backward_only = Value.backward  # noqa: F821


def _backward(self):
    _backward_only(self)
    for value in self._operands_first():
        if not value._operands:
            value.data -= 0.01 * value.grad


Value.backward = _backward  # noqa: F821
