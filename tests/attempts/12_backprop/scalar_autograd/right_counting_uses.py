"""Counts how often each value is used in the graph, and passes on when the last share has arrived."""


def _backward(self):
    uses, stack = {self: 0}, [self]
    while stack:
        for operand, _ in stack.pop()._operands:
            if operand not in uses:
                uses[operand] = 0
                stack.append(operand)
            uses[operand] += 1
    arrived, ready = {self: 1.0}, [self]
    while ready:
        value = ready.pop()
        value.grad += arrived[value]
        for operand, slope in value._operands:
            arrived[operand] = arrived.get(operand, 0.0) + slope * arrived[value]
            uses[operand] -= 1
            if uses[operand] == 0:
                ready.append(operand)


Value.backward = _backward  # noqa: F821
