"""You raise an error while there are too few measurements. A monitor asks before the data are there: the
answer asked for is nan."""


def _variance(self, ddof=1):
    if self.n <= ddof:
        raise ValueError("not enough measurements")
    return self._squares / (self.n - ddof)


RunningStats.variance = _variance
