"""Of equally frequent labels you predict the one that sorts last. Take the first."""

_right = DecisionTree._value


def _value(self, y):
    if self.criterion == "mse":
        return _right(self, y)
    labels, counts = np.unique(y, return_counts=True)
    return max(zip(counts.tolist(), labels.tolist()))[1]


DecisionTree._value = _value
