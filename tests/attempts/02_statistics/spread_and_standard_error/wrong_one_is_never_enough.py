"""You return nan for every single measurement. With ddof = 0 one is enough: it lies at its own mean, and the
variance is 0. What counts is n - ddof."""

_right = RunningStats.variance


def _variance(self, ddof=1):
    return _right(self, ddof) if self.n > 1 else math.nan


RunningStats.variance = _variance
