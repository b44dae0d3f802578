"""You choose the k most similar users first, and then drop those who have not rated the item. Few or none are
left. Look only among those who have rated it, and choose k of these."""


def _predictions(R, user, items, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    there, means, deviations = _centred(R)
    similar = user_similarity(R)[user]
    others = np.delete(np.arange(len(R)), user)
    predictions = []
    for item in items:
        nearest = others[np.argsort(-similar[others])[:k]]
        nearest = nearest[there[nearest, item] & (similar[nearest] != 0)]
        weights = similar[nearest]
        if len(nearest):
            opinion = weights @ deviations[nearest, item] / np.abs(weights).sum()
        else:
            opinion = 0.0
        predictions.append(means[user] + opinion)
    return predictions
