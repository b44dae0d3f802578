"""Arrays with nan left in them, common items by broadcasting, lexsort for the order."""

import warnings


def _parts(R):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        means = np.nanmean(R, axis=1)
    means[np.isnan(means)] = np.nanmean(R)
    return means, R - means[:, None]


def user_similarity(R):
    _, D = _parts(R)
    both = ~np.isnan(D[:, None] + D[None])
    A = np.where(both, D[:, None], 0)
    B = np.where(both, D[None], 0)
    a, b = np.linalg.norm(A, axis=2), np.linalg.norm(B, axis=2)
    with np.errstate(divide="ignore", invalid="ignore"):
        S = np.einsum("uvi,uvi->uv", A, B) / (a * b)
    return np.nan_to_num(S)


def predict_rating(R, user, item, k):
    if k < 1:
        raise ValueError("k")
    means, D = _parts(R)
    S = user_similarity(R)[user]
    S[user] = 0
    S[np.isnan(R[:, item])] = 0
    order = np.lexsort((np.arange(len(S)), -S))
    order = order[S[order] != 0][:k]
    if len(order) == 0:
        return means[user]
    return means[user] + np.average(D[order, item] * np.sign(S[order]), weights=np.abs(S[order]))


def recommend(R, user, n, k):
    if n < 1 or k < 1:
        raise ValueError("n, k")
    scores = np.array([predict_rating(R, user, i, k) for i in range(R.shape[1])])
    scores[~np.isnan(R[user])] = -np.inf
    order = np.argsort(-scores, kind="stable")
    return order[: min(n, int(np.isnan(R[user]).sum()))].tolist()
