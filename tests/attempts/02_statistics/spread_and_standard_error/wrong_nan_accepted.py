"""You take measurements that are nan or infinite. One of them, and every mean and variance from then on is
nan: refuse it with a ValueError."""


def _push(self, x):
    self.n += 1
    gap = x - self.mean
    self.mean += gap / self.n
    self._squares += gap * (x - self.mean)


RunningStats.push = _push
