"""You add the square of the distance from the old mean. A part of it is taken up by the mean itself, which
moves towards the new measurement: one of the two factors is the distance from the new mean."""


def _push(self, x):
    if not math.isfinite(x):
        raise ValueError("not finite")
    self.n += 1
    gap = x - self.mean
    self.mean += gap / self.n
    if self.n > 1:
        self._squares += gap**2


RunningStats.push = _push
