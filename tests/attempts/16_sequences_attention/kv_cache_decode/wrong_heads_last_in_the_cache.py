"""Your cache has the positions on its first axis. The heads come first: (heads, S, width)."""


def _cached(self):
    return self.keys.swapaxes(0, 1), self.values.swapaxes(0, 1)


CachedAttention.cached = _cached
