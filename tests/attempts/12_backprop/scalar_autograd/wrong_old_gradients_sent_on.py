"""Your first call of backward is right, the second is not: what the first has left in the middle of the
graph is sent on again. Collect what arrives during a call apart from `grad`, and add it at the end."""


def _backward(self):
    self.grad = 1.0
    for value in reversed(self._operands_first()):
        for operand, slope in value._operands:
            operand.grad += slope * value.grad


Value.backward = _backward  # noqa: F821
