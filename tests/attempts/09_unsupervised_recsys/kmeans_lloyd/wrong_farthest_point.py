"""After the first centre you always take the farthest point. Then outliers become centres; the farthest point
is only the most probable one."""


def kmeans_pp_start(X, k, rng):
    if not 1 <= k <= len(np.unique(X, axis=0)):
        raise ValueError("k must lie between 1 and the number of distinct points")
    centres = [X[rng.integers(len(X))]]
    while len(centres) < k:
        squared = np.min([np.sum((X - c) ** 2, axis=1) for c in centres], axis=0)
        centres.append(X[np.argmax(squared)])
    return np.array(centres)
