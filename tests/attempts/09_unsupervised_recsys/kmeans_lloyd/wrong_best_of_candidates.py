"""You draw several candidates for each further centre and keep the one that lowers the cost most. That is
greedy k-means++, which takes far points more often than asked for: draw a single one."""


def kmeans_pp_start(X, k, rng):
    if not 1 <= k <= len(np.unique(X, axis=0)):
        raise ValueError("k must lie between 1 and the number of distinct points")
    centres = [X[rng.integers(len(X))]]
    squared = np.sum((X - centres[0]) ** 2, axis=1)
    while len(centres) < k:
        candidates = rng.choice(len(X), size=2 + int(np.log(k)), p=squared / squared.sum())
        left = [np.minimum(squared, np.sum((X - X[i]) ** 2, axis=1)) for i in candidates]
        best = int(np.argmin([part.sum() for part in left]))
        centres.append(X[candidates[best]])
        squared = left[best]
    return np.array(centres)
