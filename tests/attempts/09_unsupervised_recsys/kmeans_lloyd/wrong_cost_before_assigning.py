"""You note the cost after moving the centres and before giving the points to their nearest centre again. A
round is both steps, and its cost is the one after both."""


def kmeans(X, start, max_rounds=100):
    centres = start.copy()
    labels = assign(X, centres)
    costs = [_cost(X, centres, labels)]
    for _ in range(max_rounds):
        for j in range(len(centres)):
            if (labels == j).any():
                centres[j] = X[labels == j].mean(axis=0)
        costs.append(_cost(X, centres, labels))
        before, labels = labels, assign(X, centres)
        if np.array_equal(labels, before):
            break
    return centres, labels, costs
