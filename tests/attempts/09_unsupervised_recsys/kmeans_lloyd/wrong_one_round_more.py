"""You notice only one round late that nothing changes any more: compare the labels before and after, in the
same round, and stop."""

_right = kmeans


def kmeans(X, start, max_rounds=100):
    centres, labels, costs = _right(X, start, max_rounds)
    return centres, labels, costs + costs[-1:] if len(costs) <= max_rounds else costs
