"""Your predictions have the dtype of the targets, so integer targets cut off what follows the point of
their mean. With "mse" predictions are float64."""

_right = DecisionTree.fit


def _fit(self, X, y):
    _right(self, X, y)
    self._dtype = y.dtype
    return self


DecisionTree.fit = _fit
