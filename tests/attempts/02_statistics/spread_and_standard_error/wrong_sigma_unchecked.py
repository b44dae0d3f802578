"""You accept a sigma of 0 or below. No standard deviation is negative, and with 0 there would be nothing to
estimate: raise a ValueError."""


def _standard_error(self, sigma=None):
    if sigma is None:
        sigma = math.sqrt(self.variance())
    return sigma / math.sqrt(self.n) if self.n else math.nan


RunningStats.standard_error = _standard_error
