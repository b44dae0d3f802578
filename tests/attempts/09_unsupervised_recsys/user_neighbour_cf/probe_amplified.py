"""None: strong similarities are amplified in the weights."""


def predict_rating(R, user, item, k):
    if k < 1:
        raise ValueError("k")
    there, means, deviations = _centred(R)
    similar = user_similarity(R)[user]
    raters = [v for v in range(len(R)) if v != user and there[v, item] and similar[v] != 0]
    nearest = sorted(raters, key=lambda v: -similar[v])[:k]
    if not nearest:
        return means[user]
    weights = similar[nearest] * np.abs(similar[nearest]) ** 1.5
    return means[user] + weights @ deviations[nearest, item] / np.abs(weights).sum()
