"""You take the plain mean of the neighbours' deviations. Those who are more alike count for more, and those
of opposite taste the other way round."""


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
        if len(nearest):
            opinion = deviations[nearest, item].mean()
        else:
            opinion = 0.0
        predictions.append(means[user] + opinion)
    return predictions
