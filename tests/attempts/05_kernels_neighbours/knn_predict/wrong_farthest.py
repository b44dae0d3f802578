"""Your neighbours are the k rows that lie farthest away. Distances are sorted from small to large, so the
nearest come first."""


def _nearest(X, Q, k):
    if not 1 <= k <= len(X):
        raise ValueError("bad k")
    return np.argsort(pairwise_sq_dists(Q, X), axis=1, kind="stable")[:, -k:]
