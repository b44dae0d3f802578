"""You divide by the sum of the similarities with their signs. Where positive and negative ones nearly cancel,
the quotient explodes, and among negative ones alone its sign turns round: divide by the sum of their
sizes."""


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
            opinion = weights @ deviations[nearest, item] / weights.sum()
        else:
            opinion = 0.0
        predictions.append(means[user] + opinion)
    return predictions
