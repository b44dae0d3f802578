"""Your backward follows every path from the result to the inputs. The sum is right, but the number of paths
can double with each operation: let everything arrive at a value first, then pass the sum on once."""


def _backward(self):
    stack = [(self, 1.0)]
    while stack:
        value, gradient = stack.pop()
        value.grad += gradient
        stack.extend((operand, slope * gradient) for operand, slope in value._operands)


Value.backward = _backward  # noqa: F821
