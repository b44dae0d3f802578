"""You let users of similarity 0 take a place among the k. They say nothing, and push out neighbours of
opposite taste who would: leave them out before you choose."""


def _predictions(R, user, items, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    there, means, deviations = _centred(R)
    similar = user_similarity(R)[user]
    similar[user] = 0.0
    predictions = []
    for item in items:
        raters = np.flatnonzero(there[:, item] & (np.arange(len(R)) != user))
        nearest = raters[np.argsort(-similar[raters])[:k]]
        weights = similar[nearest]
        if weights.any():
            opinion = weights @ deviations[nearest, item] / np.abs(weights).sum()
        else:
            opinion = 0.0
        predictions.append(means[user] + opinion)
    return predictions
