"""Sums of the distances from the first measurement and of their squares; a merge moves one to the other's
origin."""


class RunningStats:
    def __init__(self, values=()):
        self.n, self.origin, self.total, self.squares = 0, 0.0, 0.0, 0.0
        for x in values:
            self.push(x)

    @property
    def mean(self):
        return self.origin + self.total / self.n

    def push(self, x):
        if x != x or abs(x) == float("inf"):
            raise ValueError("not finite")
        if not self.n:
            self.origin = x
        self.n += 1
        self.total += x - self.origin
        self.squares += (x - self.origin) ** 2

    def merge(self, other):
        answer = RunningStats()
        if self.n == 0:
            answer.__dict__.update(other.__dict__)
            return answer
        shift = other.origin - self.origin if other.n else 0.0
        answer.origin = self.origin
        answer.n = self.n + other.n
        answer.total = self.total + other.total + other.n * shift
        answer.squares = self.squares + other.squares + 2 * shift * other.total + other.n * shift**2
        return answer

    def variance(self, ddof=1):
        if self.n <= ddof:
            return float("nan")
        return max(self.squares - self.total**2 / self.n, 0.0) / (self.n - ddof)

    def standard_error(self, sigma=None):
        if sigma is not None and not sigma > 0:
            raise ValueError("sigma")
        if self.n == 0:
            return float("nan")
        return ((self.variance() if sigma is None else sigma**2) / self.n) ** 0.5
