"""Like wrong_nearest_first: a partition of all users, then a mask."""


def predict_rating(R, user, item, k):
    if k < 1:
        raise ValueError("k")
    there, means, deviations = _centred(R)
    ranked = sorted((v for v in range(len(R)) if v != user), key=lambda v: -user_similarity(R)[user, v])
    pairs = [(user_similarity(R)[user, v], deviations[v, item]) for v in ranked[:k] if there[v, item]]
    total = sum(abs(s) for s, _ in pairs)
    return means[user] + (sum(s * d for s, d in pairs) / total if total else 0.0)


def _predictions(R, user, items, k):
    return [predict_rating(R, user, item, k) for item in items]
