"""Your leaves predict the mean of the labels also with "gini". Labels are names, even where they are
numbers: take the most frequent one."""

_right = DecisionTree._value


def _value(self, y):
    return y.mean() if y.dtype.kind in "if" else _right(self, y)


DecisionTree._value = _value
