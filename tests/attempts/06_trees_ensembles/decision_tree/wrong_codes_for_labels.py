"""Your tree predicts numbers from 0 in place of the labels. Translate them back: the caller knows no
codes."""

_right = DecisionTree.fit


def _fit(self, X, y):
    if self.criterion == "gini" and len(y) == len(X):
        y = np.unique(y, return_inverse=True)[1]
    return _right(self, X, y)


DecisionTree.fit = _fit
