"""Your fit does not return the forest, so calls cannot be chained. End it with the forest itself."""

_right = RandomForest.fit


def _fit(self, X, y, rng):
    _right(self, X, y, rng)


RandomForest.fit = _fit
