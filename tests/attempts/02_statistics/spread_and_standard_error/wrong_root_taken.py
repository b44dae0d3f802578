"""You return the standard deviation where the variance is asked for, its square."""

_right = RunningStats.variance


def _variance(self, ddof=1):
    return math.sqrt(_right(self, ddof))


def _standard_error(self, sigma=None):
    if sigma is not None and sigma <= 0:
        raise ValueError("sigma must be above 0")
    sd = self.variance() if sigma is None else sigma
    return sd / math.sqrt(self.n) if self.n else math.nan


RunningStats.variance = _variance
RunningStats.standard_error = _standard_error
