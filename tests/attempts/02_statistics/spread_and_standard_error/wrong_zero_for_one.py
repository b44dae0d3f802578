"""You say that a single measurement has a variance of 0, with ddof = 1 too. It says nothing of how widely
others would lie around it: that is not defined, nan."""

_right = RunningStats.variance


def _variance(self, ddof=1):
    return _right(self, ddof) if self.n > 1 else 0.0


RunningStats.variance = _variance
