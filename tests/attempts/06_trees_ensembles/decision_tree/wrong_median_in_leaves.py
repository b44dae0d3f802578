"""Your leaves predict the median. That goes with the absolute error; the criterion "mse" takes the
mean."""

_right = DecisionTree._value


def _value(self, y):
    return np.median(y) if self.criterion == "mse" else _right(self, y)


DecisionTree._value = _value
