"""Your depth is the limit that the tree was given. It need not be reached: follow the branches that
have grown."""

_right = DecisionTree.depth


def _depth(self):
    return _right(self) if self.max_depth is None else self.max_depth


DecisionTree.depth = _depth
