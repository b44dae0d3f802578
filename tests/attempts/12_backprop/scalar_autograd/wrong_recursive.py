"""Your walk through the graph is recursive, and Python's stack ends after about a thousand calls. A loop
over a list of your own as the stack has no such limit."""


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
