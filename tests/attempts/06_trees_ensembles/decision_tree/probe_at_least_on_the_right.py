"""Like wrong_border_to_the_right: asks at each node whether a row is at least the threshold, from row
to row."""


def _predict(self, X):
    answers = []
    for row in X:
        node = self._fitted()
        while isinstance(node, _Node):
            node = node.right if row[node.feature] >= node.threshold else node.left
        answers.append(node.value)
    self._fitted()
    return np.array(answers, self._dtype)


DecisionTree.predict = _predict
