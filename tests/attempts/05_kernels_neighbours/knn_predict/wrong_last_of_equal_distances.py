"""Among rows at equal distance you take those that come last in the training data. The first ones count as
nearer."""


def _nearest(X, Q, k):
    if not 1 <= k <= len(X):
        raise ValueError("bad k")
    backwards = np.argsort(pairwise_sq_dists(Q, X)[:, ::-1], axis=1, kind="stable")[:, :k]
    return len(X) - 1 - backwards
