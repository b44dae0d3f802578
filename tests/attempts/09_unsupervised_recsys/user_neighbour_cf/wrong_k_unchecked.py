"""You accept a number of neighbours below 1. Nobody is asked then, or a slice counts from the end: refuse it
with a ValueError."""


def _predictions(R, user, items, k):
    there, means, deviations = _centred(R)
    similar = user_similarity(R)[user]
    similar[user] = 0.0
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
