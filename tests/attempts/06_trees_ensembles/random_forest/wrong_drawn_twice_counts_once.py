"""A row that a tree has drawn twice counts once in yours. It is two rows of the tree, and weighs twice in its
splits and leaves."""

_drawn = RandomForest.fit


class _WithoutRepeats:
    def __init__(self, rng):
        self.choice, self.integers = rng.choice, lambda n, size: np.unique(rng.integers(n, size=size))


RandomForest.fit = lambda self, X, y, rng: _drawn(self, X, y, _WithoutRepeats(rng))
