"""You guard against a divisor of 0 only. With more degrees of freedom taken off than there are measurements
it is negative, and then the variance is not defined either."""


def _variance(self, ddof=1):
    return self._squares / (self.n - ddof) if self.n and self.n != ddof else math.nan


RunningStats.variance = _variance
