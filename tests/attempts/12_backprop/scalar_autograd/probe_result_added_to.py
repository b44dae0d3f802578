"""Like wrong_accumulated_sent_on: a class of its own with closures that read and add to `grad`, the result's
own included."""

import math


class Value:
    def __init__(self, data, children=()):
        self.data, self.grad, self.children, self.push = data, 0.0, children, lambda: None

    def _linked(self, data, *slopes):
        out = Value(data, [operand for operand, _ in slopes])

        def push():
            for operand, slope in slopes:
                operand.grad += slope * out.grad

        out.push = push
        return out

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return self._linked(self.data + other.data, (self, 1.0), (other, 1.0))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return self._linked(self.data * other.data, (self, other.data), (other, self.data))

    def __pow__(self, k):
        return self._linked(self.data**k, (self, k * self.data ** (k - 1)))

    def exp(self):
        return self._linked(math.exp(self.data), (self, math.exp(self.data)))

    def log(self):
        return self._linked(math.log(self.data), (self, 1 / self.data))

    def relu(self):
        return self._linked(max(0.0, self.data), (self, float(self.data > 0)))

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        return self + (-other)

    def __truediv__(self, other):
        return self * other**-1

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other

    def __rsub__(self, other):
        return -self + other

    def __rtruediv__(self, other):
        return self**-1 * other

    def backward(self):
        topo, seen, stack = [], set(), [(self, False)]
        while stack:
            node, done = stack.pop()
            if done:
                topo.append(node)
            elif node not in seen:
                seen.add(node)
                stack.append((node, True))
                stack.extend((child, False) for child in node.children)
        self.grad += 1.0
        for node in reversed(topo):
            node.push()
