"""You refuse a measurement that is not finite after it has been counted. Look at it first: what is refused
must leave no trace."""


def _push(self, x):
    self.n += 1
    if not math.isfinite(x):
        raise ValueError("not finite")
    gap = x - self.mean
    self.mean += gap / self.n
    self._squares += gap * (x - self.mean)


RunningStats.push = _push
