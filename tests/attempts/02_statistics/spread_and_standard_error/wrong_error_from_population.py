"""Your standard error comes from the variance with ddof = 0. The true standard deviation is not known and has
to be estimated, so it is ddof = 1."""


def _standard_error(self, sigma=None):
    if sigma is not None and sigma <= 0:
        raise ValueError("sigma must be above 0")
    if self.n < 1 or (self.n < 2 and sigma is None):
        return math.nan
    return (math.sqrt(self.variance(ddof=0)) if sigma is None else sigma) / math.sqrt(self.n)


RunningStats.standard_error = _standard_error
