"""Your backward passes a gradient on as soon as the first part of it arrives, and again with each further
part, so shared results are counted several times over. Go through the graph in an order in which every
result comes before the values that it was computed from."""


def _backward(self):
    self.grad += 1.0
    stack = [self]
    while stack:
        value = stack.pop()
        for operand, slope in value._operands:
            operand.grad += slope * value.grad
            stack.append(operand)


Value.backward = _backward  # noqa: F821
