"""You average the neighbours' ratings as they are. A generous neighbour then pulls everything up, and a
negative weight makes no sense: average their deviations, and add the user's own mean."""


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
            opinion = weights @ R[nearest, item] / np.abs(weights).sum() - means[user]
        else:
            opinion = 0.0
        predictions.append(means[user] + opinion)
    return predictions
