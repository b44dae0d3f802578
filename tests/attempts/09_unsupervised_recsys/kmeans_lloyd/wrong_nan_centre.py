"""You take the mean of a cluster without points, which is nan, and a centre that is nan stays it. Leave a
centre that has no points where it is."""


def kmeans(X, start, max_rounds=100):
    centres = start.copy()
    labels = assign(X, centres)
    costs = [_cost(X, centres, labels)]
    for _ in range(max_rounds):
        with np.errstate(invalid="ignore"):
            centres = np.array(
                [X[labels == j].sum(axis=0) / (labels == j).sum() for j in range(len(centres))]
            )
        squared = np.nan_to_num(np.sum((X[:, None] - centres) ** 2, axis=2), nan=np.inf)
        before, labels = labels, squared.argmin(axis=1)
        costs.append(_cost(X, centres, labels))
        if np.array_equal(labels, before):
            break
    return centres, labels, costs
