"""Exact sums of powers as fractions: nothing is rounded, so nothing cancels."""

from fractions import Fraction


class RunningStats:
    def __init__(self, values=()):
        self.sums = [0, Fraction(0), Fraction(0)]
        for x in values:
            self.push(x)

    def __getattr__(self, name):
        if name == "n":
            return self.sums[0]
        if name == "mean":
            return float(self.sums[1] / self.sums[0])
        raise AttributeError(name)

    def push(self, x):
        try:
            x = Fraction(float(x))
        except OverflowError:
            raise ValueError("infinite") from None
        self.sums = [a + b for a, b in zip(self.sums, (1, x, x * x))]

    def merge(self, other):
        answer = RunningStats()
        answer.sums = [a + b for a, b in zip(self.sums, other.sums)]
        return answer

    def variance(self, ddof=1):
        n, total, squares = self.sums
        return float((squares - total**2 / n) / (n - ddof)) if n > ddof else float("nan")

    def standard_error(self, sigma=None):
        if sigma is not None and sigma <= 0:
            raise ValueError("sigma")
        if self.n < 1 or (self.n < 2 and sigma is None):
            return float("nan")
        return (self.variance() ** 0.5 if sigma is None else sigma) / self.n**0.5
