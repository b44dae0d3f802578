"""You draw features with replacement, so a split may get the same feature twice, and fewer than
max_features different ones."""

_right = RandomForest.fit


class _PutBack:
    def __init__(self, rng):
        self.integers, self.choice = rng.integers, lambda d, size, replace: rng.choice(d, size=size)


RandomForest.fit = lambda self, X, y, rng: _right(self, X, y, _PutBack(rng))
