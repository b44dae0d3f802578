"""You return the standard deviation of a measurement. That describes the data and does not shrink; the mean
of n of them varies less, by the factor sqrt(n)."""


def _standard_error(self, sigma=None):
    if sigma is not None and sigma <= 0:
        raise ValueError("sigma must be above 0")
    if self.n == 0:
        return math.nan
    return math.sqrt(self.variance()) if sigma is None else sigma


RunningStats.standard_error = _standard_error
