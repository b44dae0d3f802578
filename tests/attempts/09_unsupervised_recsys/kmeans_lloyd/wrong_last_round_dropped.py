"""You look whether a point changes its centre and stop before that round counts, so the last move of the
centres and its cost are lost. The centres still move in it: keep both, then stop."""


def kmeans(X, start, max_rounds=100):
    centres = start.copy()
    labels = assign(X, centres)
    costs = [_cost(X, centres, labels)]
    for _ in range(max_rounds):
        moved = centres.copy()
        for j in range(len(centres)):
            if (labels == j).any():
                moved[j] = X[labels == j].mean(axis=0)
        after = assign(X, moved)
        if np.array_equal(after, labels):
            break
        centres, labels = moved, after
        costs.append(_cost(X, centres, labels))
    return centres, labels, costs
