"""Your list of costs lacks that of the last round, in which no point changes its centre. That round counts
like the others: its centres have moved for the last time."""

_right = kmeans


def kmeans(X, start, max_rounds=100):
    centres, labels, costs = _right(X, start, max_rounds)
    if len(costs) > 1 and np.array_equal(labels, _right(X, start, len(costs) - 2)[1]):
        costs = costs[:-1]
    return centres, labels, costs
