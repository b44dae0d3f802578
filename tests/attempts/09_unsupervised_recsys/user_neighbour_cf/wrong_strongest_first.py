"""You rank neighbours by the size of their similarity, so that those of opposite taste come first as well.
They rank below everybody with a positive one; the size matters only for the weight."""


def _predictions(R, user, items, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    there, means, deviations = _centred(R)
    similar = user_similarity(R)[user]
    similar[user] = 0.0
    predictions = []
    for item in items:
        raters = np.flatnonzero(there[:, item] & (similar != 0))
        nearest = raters[np.argsort(-np.abs(similar[raters]))[:k]]
        weights = similar[nearest]
        if len(nearest):
            opinion = weights @ deviations[nearest, item] / np.abs(weights).sum()
        else:
            opinion = 0.0
        predictions.append(means[user] + opinion)
    return predictions
