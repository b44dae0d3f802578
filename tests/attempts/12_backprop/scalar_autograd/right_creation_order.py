"""Numbers every value when it is made; a heap takes the newest first, which is always a valid order."""

import heapq
import itertools
import math

_numbers = itertools.count()


class Value:
    __slots__ = ("data", "grad", "number", "sources")

    def __init__(self, data, sources=()):
        self.data, self.grad, self.sources = data, 0.0, sources
        self.number = next(_numbers)

    def __add__(self, other):
        if not isinstance(other, Value):
            return Value(self.data + other, [(self, 1.0)])
        return Value(self.data + other.data, [(self, 1.0), (other, 1.0)])

    def __sub__(self, other):
        if not isinstance(other, Value):
            return Value(self.data - other, [(self, 1.0)])
        return Value(self.data - other.data, [(self, 1.0), (other, -1.0)])

    def __rsub__(self, other):
        return Value(other - self.data, [(self, -1.0)])

    def __mul__(self, other):
        if not isinstance(other, Value):
            return Value(self.data * other, [(self, other)])
        return Value(self.data * other.data, [(self, other.data), (other, self.data)])

    def __truediv__(self, other):
        if not isinstance(other, Value):
            return Value(self.data / other, [(self, 1 / other)])
        return Value(self.data / other.data, [(self, 1 / other.data), (other, -self.data / other.data**2)])

    def __rtruediv__(self, other):
        return Value(other / self.data, [(self, -other / self.data**2)])

    __radd__, __rmul__ = __add__, __mul__

    def __neg__(self):
        return Value(-self.data, [(self, -1.0)])

    def __pow__(self, k):
        return Value(self.data**k, [(self, k * self.data ** (k - 1))])

    def exp(self):
        return Value(math.exp(self.data), [(self, math.exp(self.data))])

    def log(self):
        return Value(math.log(self.data), [(self, 1 / self.data)])

    def relu(self):
        return Value(self.data, [(self, 1.0)]) if self.data > 0 else Value(0.0, [(self, 0.0)])

    def backward(self):
        waiting, arrived = [(-self.number, self)], {self.number: 1.0}
        while waiting:
            _, value = heapq.heappop(waiting)
            gradient = arrived[value.number]
            value.grad += gradient
            for source, slope in value.sources:
                if source.number not in arrived:
                    arrived[source.number] = 0.0
                    heapq.heappush(waiting, (-source.number, source))
                arrived[source.number] += slope * gradient
