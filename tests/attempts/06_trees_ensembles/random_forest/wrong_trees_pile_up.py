"""A second fit adds its trees to those of the first. It should forget them."""

_right = RandomForest.fit


def _fit(self, X, y, rng):
    before = getattr(self, "_trees", [])
    _right(self, X, y, rng)
    self._trees = before + self._trees
    return self


RandomForest.fit = _fit
