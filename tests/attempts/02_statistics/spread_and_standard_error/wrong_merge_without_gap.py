"""Merging, you add up the spread within the parts and leave out that between them. Two parts with different
means make a whole that spreads more than either."""

_merge = RunningStats.merge


def _without(self, other):
    merged = _merge(self, other)
    merged._squares = self._squares + other._squares
    return merged


RunningStats.merge = _without
