"""Like wrong_distance_not_squared: weights by np.linalg.norm, drawn by a cumulative sum."""


def kmeans_pp_start(X, k, rng):
    if k < 1 or k > len(set(map(tuple, X))):
        raise ValueError("k is out of range")
    chosen = [rng.integers(len(X))]
    for _ in range(k - 1):
        length = np.linalg.norm(X[:, None] - X[chosen], axis=2).min(axis=1)
        chosen.append(rng.choice(len(X), p=length / length.sum()))
    return X[chosen]
