"""Your depth follows one side only. The deepest leaf may be on the other: take the larger of the
two."""


def _height(self, node):
    return 0 if isinstance(node, _Leaf) else 1 + self._height(node.left)


DecisionTree._height = _height
