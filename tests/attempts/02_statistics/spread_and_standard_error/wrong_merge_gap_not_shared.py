"""Merging, you weigh the squared gap between the means by the product of the counts alone. Divide that by
their sum: neither part is the whole gap away from the common mean."""

_merge = RunningStats.merge


def _merged(self, other):
    merged = _merge(self, other)
    gap = other.mean - self.mean
    merged._squares = self._squares + other._squares + gap**2 * self.n * other.n
    return merged


RunningStats.merge = _merged
