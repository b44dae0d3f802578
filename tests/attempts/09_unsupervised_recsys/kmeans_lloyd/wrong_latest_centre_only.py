"""You weight by the distance to the latest centre alone, so points on an earlier centre may be drawn again.
What counts is the distance to the NEAREST centre so far."""


def kmeans_pp_start(X, k, rng):
    if not 1 <= k <= len(np.unique(X, axis=0)):
        raise ValueError("k must lie between 1 and the number of distinct points")
    centres = [X[rng.integers(len(X))]]
    while len(centres) < k:
        squared = np.sum((X - centres[-1]) ** 2, axis=1)
        centres.append(X[rng.choice(len(X), p=squared / squared.sum())])
    return np.array(centres)
