"""Your depth counts levels. It counts the steps from the root to the deepest leaf: a lone root has
depth 0."""

_right = DecisionTree.depth


def _depth(self):
    return _right(self) + 1


DecisionTree.depth = _depth
