"""You take max_depth=0 for no limit. None is; 0 leaves the root alone."""

_right = RandomForest.__init__


def _init(self, n_trees, max_features, max_depth=None, min_leaf=1):
    _right(self, n_trees, max_features, max_depth or None, min_leaf)


RandomForest.__init__ = _init
