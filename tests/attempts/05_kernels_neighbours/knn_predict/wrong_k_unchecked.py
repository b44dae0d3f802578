"""You do not look at k. A slice takes a k that is too large or negative without a word, and a mean over no
neighbour is nan: refuse both with a ValueError."""


def _nearest(X, Q, k):
    return np.argsort(pairwise_sq_dists(Q, X), axis=1, kind="stable")[:, :k]
