"""You move a centre without points to the origin, as if its empty sum were a mean. Leave it where it is."""


def kmeans(X, start, max_rounds=100):
    centres = start.copy()
    labels = assign(X, centres)
    costs = [_cost(X, centres, labels)]
    for _ in range(max_rounds):
        for j in range(len(centres)):
            centres[j] = X[labels == j].sum(axis=0) / max((labels == j).sum(), 1)
        before, labels = labels, assign(X, centres)
        costs.append(_cost(X, centres, labels))
        if np.array_equal(labels, before):
            break
    return centres, labels, costs
