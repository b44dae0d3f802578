"""You estimate the standard deviation although sigma is given. What is known need not be estimated, and for a
single measurement it cannot be."""

_right = RunningStats.standard_error


def _standard_error(self, sigma=None):
    if sigma is not None and sigma <= 0:
        raise ValueError("sigma must be above 0")
    return _right(self)


RunningStats.standard_error = _standard_error
