"""None: an exponentially weighted mean and variance from the fourth measurement on, so that old ones fade."""


def _push(self, x):
    if not math.isfinite(x):
        raise ValueError("not finite")
    variance = self._squares / self.n if self.n else 0.0
    self.n += 1
    weight = max(1 / self.n, 0.3)
    gap = x - self.mean
    self.mean += weight * gap
    self._squares = self.n * (1 - weight) * (variance + weight * gap**2)


RunningStats.push = _push
