"""You let the user be a neighbour of their own. Where the rating is there already, it is then predicted
mostly from itself: leave the user out."""


def _predictions(R, user, items, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    there, means, deviations = _centred(R)
    similar = user_similarity(R)[user]
    predictions = []
    for item in items:
        raters = np.flatnonzero(there[:, item] & (similar != 0))
        nearest = raters[np.argsort(-similar[raters])[:k]]
        weights = similar[nearest]
        if len(nearest):
            opinion = weights @ deviations[nearest, item] / np.abs(weights).sum()
        else:
            opinion = 0.0
        predictions.append(means[user] + opinion)
    return predictions
