"""You move the centres in the array that the caller passed as the start, so that it is lost for a second run.
Work on a copy."""


def kmeans(X, start, max_rounds=100):
    centres = start
    labels = assign(X, centres)
    costs = [_cost(X, centres, labels)]
    for _ in range(max_rounds):
        for j in range(len(centres)):
            if (labels == j).any():
                centres[j] = X[labels == j].mean(axis=0)
        before, labels = labels, assign(X, centres)
        costs.append(_cost(X, centres, labels))
        if np.array_equal(labels, before):
            break
    return centres, labels, costs
