"""None: right, by recursion with a raised limit, which in Python needs no more of the machine's stack."""

import sys

sys.setrecursionlimit(100_000)


def _backward(self):
    order, seen = [], set()

    def visit(value):
        if value not in seen:
            seen.add(value)
            for operand, _ in value._operands:
                visit(operand)
            order.append(value)

    visit(self)
    arrived = {self: 1.0}
    for value in reversed(order):
        value.grad += arrived[value]
        for operand, slope in value._operands:
            arrived[operand] = arrived.get(operand, 0.0) + slope * arrived[value]


Value.backward = _backward  # noqa: F821
