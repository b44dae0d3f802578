"""Your order lists a value before its operands have been walked (preorder). Reversed or not, that is no
topological order once a result is shared: append a value after its operands, then reverse the list."""


def _backward(self):
    order, seen, stack = [], set(), [self]
    while stack:
        value = stack.pop()
        if value not in seen:
            seen.add(value)
            order.append(value)
            stack.extend(operand for operand, _ in reversed(value._operands))
    arrived = dict.fromkeys(order, 0.0)
    arrived[self] = 1.0
    for value in order:
        value.grad += arrived[value]
        for operand, slope in value._operands:
            arrived[operand] += slope * arrived[value]


Value.backward = _backward  # noqa: F821
