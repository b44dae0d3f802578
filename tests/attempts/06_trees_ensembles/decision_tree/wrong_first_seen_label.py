"""Of equally frequent labels you predict the one that comes first among the rows. Then the tree depends
on their order; take the label that sorts first."""

from collections import Counter

_right = DecisionTree._value


def _value(self, y):
    if self.criterion == "mse":
        return _right(self, y)
    return Counter(y.tolist()).most_common(1)[0][0]


DecisionTree._value = _value
