"""Merging, you average the two means as if both parts were equally large. Each counts by its number of
measurements, and an empty one not at all."""

_merge = RunningStats.merge


def _halfway(self, other):
    merged = _merge(self, other)
    merged.mean = (self.mean + other.mean) / 2
    return merged


RunningStats.merge = _halfway
