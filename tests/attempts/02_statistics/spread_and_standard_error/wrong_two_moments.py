"""You take the variance as the mean of the squares minus the square of the mean. Far from zero that subtracts
two huge numbers that are almost equal: keep the squared distances from the mean instead."""


class RunningStats:
    def __init__(self, values=()):
        self.n, self.total, self.total_of_squares = 0, 0.0, 0.0
        for x in values:
            self.push(x)

    @property
    def mean(self):
        return self.total / self.n

    def push(self, x):
        if not math.isfinite(x):
            raise ValueError("not finite")
        self.n += 1
        self.total += x
        self.total_of_squares += x * x

    def merge(self, other):
        merged = RunningStats()
        merged.n = self.n + other.n
        merged.total = self.total + other.total
        merged.total_of_squares = self.total_of_squares + other.total_of_squares
        return merged

    def variance(self, ddof=1):
        if self.n <= ddof:
            return math.nan
        population = self.total_of_squares / self.n - (self.total / self.n) ** 2
        return population * self.n / (self.n - ddof)

    def standard_error(self, sigma=None):
        if sigma is not None and sigma <= 0:
            raise ValueError("sigma must be above 0")
        if self.n == 0:
            return math.nan
        sd = math.sqrt(max(self.variance(), 0.0)) if self.n > 1 else math.nan
        return (sd if sigma is None else sigma) / math.sqrt(self.n)
