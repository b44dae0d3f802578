"""You return the variance of the mean. The standard error is its root, in the units of the measurements."""


def _standard_error(self, sigma=None):
    if sigma is not None and sigma <= 0:
        raise ValueError("sigma must be above 0")
    variance = self.variance() if sigma is None else sigma**2
    return variance / self.n if self.n else math.nan


RunningStats.standard_error = _standard_error
