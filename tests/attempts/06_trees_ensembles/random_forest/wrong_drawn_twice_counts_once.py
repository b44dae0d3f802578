"""A row that a tree has drawn twice counts once in yours. It counts twice: the weights that the draws give to
the rows are what makes the trees different."""

_drawn = RandomForest.fit


class _WithoutRepeats:
    def __init__(self, rng):
        self.choice, self.integers = rng.choice, lambda n, size: np.unique(rng.integers(n, size=size))


RandomForest.fit = lambda self, X, y, rng: _drawn(self, X, y, _WithoutRepeats(rng))
