"""Your trees grow on as if there were no max_depth: the root has depth 0, and a node at max_depth is
a leaf."""

_right = RandomForest._grown


def _grown(self, X, codes, depth):
    return _right(self, X, codes, -1)


RandomForest._grown = _grown
