"""Leaves a row out by deleting it, and asks the training function's way of voting."""


def _classify(X, y, q, k):
    near = np.argsort(squared_distances(q[None], X)[0], kind="stable")[:k]
    labels, counts = np.unique(y[near], return_counts=True)
    return labels[counts == counts.max()].min()


def training_error(X, y, k):
    if k not in range(1, len(X) + 1):
        raise ValueError(k)
    return sum(_classify(X, y, q, k) != label for q, label in zip(X, y)) / len(y)


def loo_error_curve(X, y, ks):
    if any(k not in range(1, len(X)) for k in ks):
        raise ValueError(ks)
    curve = np.zeros(len(ks))
    for place, k in enumerate(ks):
        for i in range(len(X)):
            rest = np.delete(X, i, axis=0), np.delete(y, i)
            curve[place] += (_classify(*rest, X[i], k) != y[i]) / len(X)
    return curve
