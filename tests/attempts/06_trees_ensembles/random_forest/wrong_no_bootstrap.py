"""Your trees all learn from all the rows. Each tree draws n rows of its own, with replacement: that makes
the trees different, and leaves rows over to test them."""

_drawn = RandomForest.fit


class _AllRows:
    def __init__(self, rng):
        self.choice = rng.choice

    def integers(self, n, size):
        return np.arange(n)


RandomForest.fit = lambda self, X, y, rng: _drawn(self, X, y, _AllRows(rng))
