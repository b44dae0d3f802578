"""Your trees grow one level deeper than max_depth: the root has depth 0, and a node at max_depth is
a leaf."""

_fit = RandomForest.fit


def fit(self, X, y, rng):
    limit = self.max_depth
    self.max_depth = None if limit is None else limit + 1
    try:
        return _fit(self, X, y, rng)
    finally:
        self.max_depth = limit


RandomForest.fit = fit
