"""Your backward visits the graph level by level. A value that is used at two depths is then passed on
before its deeper use has sent anything: sort so that a value comes after all results that use it."""


def _backward(self):
    order, seen = [self], {self}
    for value in order:
        for operand, _ in value._operands:
            if operand not in seen:
                seen.add(operand)
                order.append(operand)
    arrived = dict.fromkeys(order, 0.0)
    arrived[self] = 1.0
    for value in order:
        value.grad += arrived[value]
        for operand, slope in value._operands:
            arrived[operand] += slope * arrived[value]


Value.backward = _backward  # noqa: F821
