"""Your backward sets the gradients back to 0 before it starts, so nothing accumulates: with two losses, or
a batch in several parts, only the last would count. Add to what is there; setting it to 0 is the caller's
business."""


def _backward(self):
    order = self._operands_first()
    for value in order:
        value.grad = 0.0
    self.grad = 1.0
    for value in reversed(order):
        for operand, slope in value._operands:
            operand.grad += slope * value.grad


Value.backward = _backward  # noqa: F821
