"""You send a row that lies on the threshold to the right. The question is whether its value is at most
the threshold; a row on it goes to the left."""


def _fill(self, answer, rows, X, node):
    if isinstance(node, _Leaf):
        answer[rows] = node.value
        return
    left = X[rows, node.feature] < node.threshold
    self._fill(answer, rows[left], X, node.left)
    self._fill(answer, rows[~left], X, node.right)


DecisionTree._fill = _fill
