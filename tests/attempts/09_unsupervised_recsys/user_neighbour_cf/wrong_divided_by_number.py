"""You divide by the number of neighbours. The weights then do not add up to 1, and the less alike the
neighbours are the nearer you stay to the mean: divide by the sum of the sizes of the weights."""


def _predictions(R, user, items, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    there, means, deviations = _centred(R)
    similar = user_similarity(R)[user]
    similar[user] = 0.0
    predictions = []
    for item in items:
        raters = np.flatnonzero(there[:, item] & (similar != 0))
        nearest = raters[np.argsort(-similar[raters])[:k]]
        weights = similar[nearest]
        if len(nearest):
            opinion = weights @ deviations[nearest, item] / len(nearest)
        else:
            opinion = 0.0
        predictions.append(means[user] + opinion)
    return predictions
