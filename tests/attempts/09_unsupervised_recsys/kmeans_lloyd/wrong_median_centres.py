"""You move centres to the median of their points. That is k-medians, for the sum of absolute differences; the
sum of squares is least at the mean."""


def kmeans(X, start, max_rounds=100):
    centres = start.copy()
    labels = assign(X, centres)
    costs = [_cost(X, centres, labels)]
    for _ in range(max_rounds):
        for j in range(len(centres)):
            if (labels == j).any():
                centres[j] = np.median(X[labels == j], axis=0)
        before, labels = labels, assign(X, centres)
        costs.append(_cost(X, centres, labels))
        if np.array_equal(labels, before):
            break
    return centres, labels, costs
