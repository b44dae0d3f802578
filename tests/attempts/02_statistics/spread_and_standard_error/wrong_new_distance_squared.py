"""You add the square of the distance from the new mean. That leaves out that the mean has moved away from the
earlier measurements too: one of the two factors is the distance from the old mean."""


def _push(self, x):
    if not math.isfinite(x):
        raise ValueError("not finite")
    self.n += 1
    self.mean += (x - self.mean) / self.n
    self._squares += (x - self.mean) ** 2


RunningStats.push = _push
