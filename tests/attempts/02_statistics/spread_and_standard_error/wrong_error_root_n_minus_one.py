"""You take n - 1 twice, in the variance and in the root below it. The mean is one of n measurements: the
standard error divides by sqrt(n)."""


def _standard_error(self, sigma=None):
    if sigma is not None:
        if sigma <= 0:
            raise ValueError("sigma must be above 0")
        return sigma / math.sqrt(self.n) if self.n else math.nan
    return math.sqrt(self.variance()) / math.sqrt(self.n - 1) if self.n > 1 else math.nan


RunningStats.standard_error = _standard_error
