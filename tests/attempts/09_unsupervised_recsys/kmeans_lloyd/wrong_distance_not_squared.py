"""You draw with weights proportional to the distance. k-means++ takes the squared distance, the part that a
point has in the cost."""


def kmeans_pp_start(X, k, rng):
    if not 1 <= k <= len(np.unique(X, axis=0)):
        raise ValueError("k must lie between 1 and the number of distinct points")
    centres = [X[rng.integers(len(X))]]
    while len(centres) < k:
        weight = np.min([np.sqrt(np.sum((X - c) ** 2, axis=1)) for c in centres], axis=0)
        centres.append(X[rng.choice(len(X), p=weight / weight.sum())])
    return np.array(centres)
