"""Merging, you go back to sums of squares, add them, and subtract the square of the mean again. Far from zero
that loses all digits, however carefully the parts were kept: use the gap between the two means."""


def _merge(self, other):
    merged = RunningStats()
    merged.n = self.n + other.n
    if merged.n == 0:
        return merged
    merged.mean = (self.n * self.mean + other.n * other.mean) / merged.n
    of_self = self._squares + self.n * self.mean**2
    of_other = other._squares + other.n * other.mean**2
    merged._squares = of_self + of_other - merged.n * merged.mean**2
    return merged


RunningStats.merge = _merge
