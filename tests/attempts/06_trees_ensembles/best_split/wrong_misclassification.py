"""Your Gini impurity is the share of rows outside the largest class. That is the misclassification rate,
which misses many splits that make one side purer. Gini is 1 minus the sum of the squared shares."""

_plain = _impurity


def _impurity(sums, size, criterion):
    if criterion != "gini":
        return _plain(sums, size, criterion)
    return 1.0 - (sums / np.expand_dims(size, -1)).max(axis=-1)
