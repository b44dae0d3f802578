"""Your standard error divides the standard deviation by n. It is the variance that is divided by n: the
standard error falls as one over sqrt(n), and to halve it takes four times the data."""


def _standard_error(self, sigma=None):
    if sigma is not None and sigma <= 0:
        raise ValueError("sigma must be above 0")
    sd = math.sqrt(self.variance()) if sigma is None else sigma
    return sd / self.n if self.n else math.nan


RunningStats.standard_error = _standard_error
