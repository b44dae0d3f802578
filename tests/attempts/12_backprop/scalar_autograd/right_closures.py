"""Each result carries a function that pushes its share to its operands; the order comes from a
recursion-free walk."""

import math


class Value:
    def __init__(self, data, children=()):
        self.data = data
        self.grad = 0.0
        self.share = 0.0
        self.children = children
        self.push = lambda: None

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data + other.data, (self, other))

        def push():
            self.share += out.share
            other.share += out.share

        out.push = push
        return out

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data * other.data, (self, other))

        def push():
            self.share += other.data * out.share
            other.share += self.data * out.share

        out.push = push
        return out

    def unary(self, data, slope):
        out = Value(data, (self,))

        def push():
            self.share += slope * out.share

        out.push = push
        return out

    def __pow__(self, k):
        return self.unary(self.data**k, k * self.data ** (k - 1))

    def exp(self):
        return self.unary(math.exp(self.data), math.exp(self.data))

    def log(self):
        return self.unary(math.log(self.data), 1 / self.data)

    def relu(self):
        return self.unary(self.data * (self.data > 0), float(self.data > 0))

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other

    def __neg__(self):
        return -1 * self

    def __sub__(self, other):
        return self + (-other)

    def __rsub__(self, other):
        return (-self) + other

    def __truediv__(self, other):
        return self * other**-1

    def __rtruediv__(self, other):
        return other * self**-1

    def backward(self):
        topo, visited, stack = [], {id(self)}, [(self, iter(self.children))]
        while stack:
            node, rest = stack[-1]
            for child in rest:
                if id(child) not in visited:
                    visited.add(id(child))
                    stack.append((child, iter(child.children)))
                    break
            else:
                topo.append(node)
                stack.pop()
        for node in topo:
            node.share = 0.0
        self.share = 1.0
        for node in reversed(topo):
            node.push()
            node.grad += node.share
