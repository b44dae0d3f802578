"""You say that a single measurement has no standard error even if sigma is known. Its mean is the measurement
itself, so the standard error is sigma."""

_right = RunningStats.standard_error


def _standard_error(self, sigma=None):
    answer = _right(self, sigma)
    return answer if self.n > 1 else math.nan


RunningStats.standard_error = _standard_error
