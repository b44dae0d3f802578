"""You draw all centres uniformly. Then two of them often fall into one cluster and none into another; the
further ones have to prefer points far from those chosen."""


def kmeans_pp_start(X, k, rng):
    if not 1 <= k <= len(np.unique(X, axis=0)):
        raise ValueError("k must lie between 1 and the number of distinct points")
    return X[rng.choice(len(X), size=k, replace=False)]
