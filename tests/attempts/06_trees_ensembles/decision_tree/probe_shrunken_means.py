"""None: draws the mean of each leaf towards that of all targets, as if it held one more row of that value."""

_fit, _plain = DecisionTree.fit, DecisionTree._value


def _shrunken(self, y):
    return (y.sum() + self._overall) / (len(y) + 1) if self.criterion == "mse" else _plain(self, y)


def _fit_shrunken(self, X, y):
    self._overall = y.mean() if self.criterion == "mse" and len(y) else 0.0
    return _fit(self, X, y)


DecisionTree._value, DecisionTree.fit = _shrunken, _fit_shrunken
