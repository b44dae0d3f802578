"""Like wrong_merge_without_gap: population variances are kept, and averaged by the counts."""

_push = RunningStats.push


def _merge(self, other):
    merged = RunningStats()
    merged.n = self.n + other.n
    if merged.n:
        merged.mean = (self.n * self.mean + other.n * other.mean) / merged.n
        parts = [(s.n, s.variance(ddof=0)) for s in (self, other) if s.n]
        merged._squares = sum(n * v for n, v in parts)
    return merged


RunningStats.merge = _merge
