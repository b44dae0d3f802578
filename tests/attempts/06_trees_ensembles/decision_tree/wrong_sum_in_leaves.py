"""Your leaves predict the sum of their targets. The best single number for all of them, by squared
error, is the mean."""

_right = DecisionTree._value


def _value(self, y):
    return y.sum() if self.criterion == "mse" else _right(self, y)


DecisionTree._value = _value
