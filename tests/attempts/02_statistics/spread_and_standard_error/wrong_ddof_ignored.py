"""You divide by n - 1 whatever ddof is. The divisor is n - ddof."""


def _variance(self, ddof=1):
    return self._squares / (self.n - 1) if self.n > ddof and self.n > 1 else math.nan


RunningStats.variance = _variance
