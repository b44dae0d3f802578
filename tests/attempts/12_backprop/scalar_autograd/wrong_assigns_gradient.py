"""Your gradients are assigned where they should be added: a value that is used twice only keeps what its last
use sent. The chain rule sums over all uses."""


def _backward(self):
    arrived = {self: 1.0}
    for value in reversed(self._operands_first()):
        value.grad += arrived[value]
        for operand, slope in value._operands:
            arrived[operand] = slope * arrived[value]


Value.backward = _backward  # noqa: F821
