"""You keep all measurements. In a stream they do not fit into memory: count, mean and sum of squared
distances say all that is needed, and each can be brought up to date."""


class RunningStats:
    def __init__(self, values=()):
        self.values = []
        for x in values:
            self.push(x)

    @property
    def n(self):
        return len(self.values)

    @property
    def mean(self):
        return math.fsum(self.values) / self.n

    def push(self, x):
        if not math.isfinite(x):
            raise ValueError("not finite")
        self.values.append(x)

    def merge(self, other):
        merged = RunningStats()
        merged.values = self.values + other.values
        return merged

    def variance(self, ddof=1):
        if self.n <= ddof:
            return math.nan
        mean = self.mean
        return math.fsum((x - mean) ** 2 for x in self.values) / (self.n - ddof)

    def standard_error(self, sigma=None):
        if sigma is not None and sigma <= 0:
            raise ValueError("sigma must be above 0")
        if self.n == 0:
            return math.nan
        return (math.sqrt(self.variance()) if sigma is None else sigma) / math.sqrt(self.n)
